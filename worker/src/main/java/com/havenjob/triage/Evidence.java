package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.applications.Applications;
import com.havenjob.kernel.MessageId;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the machine read, and from which words, for screens that show why a value is there. */
@Service
@Transactional(readOnly = true)
public class Evidence {

    private final ReviewStore store;
    private final ProposalJson json;
    private final MessageLinks links;
    private final Applications applications;

    Evidence(ReviewStore store, ProposalJson json, MessageLinks links, Applications applications) {
        this.store = store;
        this.json = json;
        this.links = links;
        this.applications = applications;
    }

    /** What an application was opened with; empty for one that a person opened. */
    public Optional<Proposal> of(Application application) {
        return Optional.ofNullable(application.parseMetadata()).map(json::read);
    }

    /** What was read from a mail; empty for one that was not judged yet. */
    public Optional<Proposal> of(UserId user, MessageId mail) {
        return store.proposal(user, mail);
    }

    /** The person's applications that a mail belongs to, those that are deleted left out. */
    public List<Application> applicationsOf(UserId user, MessageId mail) {
        return links.applicationsOf(mail).stream()
                .flatMap(id -> applications.byId(user, id).stream())
                .toList();
    }
}
