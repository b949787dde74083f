package com.havenjob.triage;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of proposals. Fields may be added; none that was ever written may change its meaning. */
@Component
class ProposalJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Proposal proposal) {
        return mapper.writeValueAsString(proposal);
    }

    Proposal read(String json) {
        return mapper.readValue(json, Proposal.class);
    }
}
