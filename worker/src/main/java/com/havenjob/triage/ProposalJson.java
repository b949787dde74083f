package com.havenjob.triage;

import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of proposals. Fields may be added; none that was ever written may change its meaning. */
@Component
public class ProposalJson {

    private final JsonMapper mapper = JsonMapper.builder()
            // A deadline ends where its sender is: the zone that a date was written in must come back.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** Equal proposals give equal texts. */
    public String write(Proposal proposal) {
        return mapper.writeValueAsString(proposal);
    }

    /** Reads what {@link #write} wrote, in this version or an earlier one. */
    public Proposal read(String json) {
        return mapper.readValue(json, Proposal.class);
    }
}
