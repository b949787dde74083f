package com.havenjob.triage;

import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.StoredMessage;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the present rules make of a mail that may have been judged before. Nothing follows from it; every call reads anew. */
@Service
@Transactional(readOnly = true)
public class PresentRules {

    private final MessageParser parser;
    private final Classifier classifier;
    private final Experiences experiences;
    private final Rounds rounds;

    PresentRules(MessageParser parser, Classifier classifier, Experiences experiences, Rounds rounds) {
        this.parser = parser;
        this.classifier = classifier;
        this.experiences = experiences;
        this.rounds = rounds;
    }

    /** Reads a mail with what its person taught until now. */
    public ReadMail read(StoredMessage message, byte[] raw) {
        var parsed = parser.parse(raw);
        return new ReadMail(message, parsed, classifier.classify(parsed, experiences.of(message.user())));
    }

    /**
     * What a person is asked about the mail: with the applications that it may concern as they are now. The one that the mail
     * opened itself is no candidate, since the review shows it beside.
     */
    public Proposal forReview(ReadMail mail) {
        return Proposal.of(mail.verdict(), candidates(mail));
    }

    private List<Candidate> candidates(ReadMail mail) {
        if (!mail.verdict().concernsApplication()) {
            return List.of();
        }
        var dossier = rounds.begin(List.of(mail)).dossierOf(mail.message().user());
        var near = switch (Matcher.match(dossier, Sought.of(Report.of(mail).getFirst()))) {
            case Match.None() -> List.<Candidate>of();
            case Match.Sure(var application, var reason) -> List.of(new Candidate(application, 1, reason));
            case Match.Unsure(var candidates) -> candidates;
        };
        var opener = mail.message().hash().hex();
        return near.stream()
                .filter(candidate -> !opener.equals(candidate.application().rawEmailHash()))
                .toList();
    }
}
