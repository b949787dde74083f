package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the machine read, and from which words, for screens that show why a value is there. */
@Service
@Transactional(readOnly = true)
public class Evidence {

    private final ReviewStore store;
    private final ProposalJson json;

    Evidence(ReviewStore store, ProposalJson json) {
        this.store = store;
        this.json = json;
    }

    /** What an application was opened with; empty for one that a person opened. */
    public Optional<Proposal> of(Application application) {
        return Optional.ofNullable(application.parseMetadata()).map(json::read);
    }

    /** What was read from a mail; empty for one that was not judged yet. */
    public Optional<Proposal> of(UserId user, MessageId mail) {
        return store.proposal(user, mail);
    }
}
