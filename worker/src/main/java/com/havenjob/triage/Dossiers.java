package com.havenjob.triage;

import com.havenjob.applications.Applications;
import com.havenjob.applications.CompanyKey;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads dossiers from the database and writes back what they learned; each with a handful of round trips. */
@Component
class Dossiers {

    private final Applications applications;
    private final MessageLinks links;

    Dossiers(Applications applications, MessageLinks links) {
        this.applications = applications;
        this.links = links;
    }

    /** What these mails, all of one person, may concern. */
    Dossier open(UserId user, List<ReadMail> mails) {
        var dossier = new Dossier();
        var known = links.known(
                user,
                all(mails, mail -> mail.parsed().references().stream()).toList(),
                all(mails, Dossiers::requisition).toList());
        known.forEach(link -> dossier.putLink(link.application(), link.messageIdHeader(), link.requisition()));
        applications
                .byIds(user, known.stream().map(MessageLinks.Known::application).collect(Collectors.toSet()))
                .forEach(dossier::put);
        applications
                .at(user, all(mails, Dossiers::companyKey).collect(Collectors.toSet()))
                .forEach(dossier::put);
        applications
                .openedBy(
                        user, mails.stream().map(mail -> mail.message().hash()).collect(Collectors.toSet()))
                .forEach(dossier::put);
        return dossier;
    }

    /** Writes the new links. */
    void close(Dossier dossier) {
        links.add(dossier.newLinks());
    }

    static Stream<String> companyKey(ReadMail mail) {
        return Optional.ofNullable(mail.verdict().company())
                .map(company -> CompanyKey.of(company.value()))
                .filter(key -> !key.isEmpty())
                .stream();
    }

    private static Stream<String> requisition(ReadMail mail) {
        return Optional.ofNullable(mail.verdict().requisition()).map(Finding::value).stream();
    }

    private static Stream<String> all(List<ReadMail> mails, Function<ReadMail, Stream<String>> names) {
        return mails.stream()
                .filter(mail -> mail.verdict().concernsApplication())
                .flatMap(names)
                .map(Objects::requireNonNull)
                .distinct();
    }
}
