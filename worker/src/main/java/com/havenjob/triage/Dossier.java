package com.havenjob.triage;

import com.havenjob.applications.Application;
import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.Sha256;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All applications of one person that some mails may concern: read from the database at once, and kept up to date while
 * the mails are settled one after the other, so that a later mail finds what an earlier one opened.
 */
final class Dossier {

    private final Map<ApplicationId, Application> applications = new HashMap<>();
    private final Map<String, Set<ApplicationId>> byCompany = new HashMap<>();
    private final Map<String, Set<ApplicationId>> byHeader = new HashMap<>();
    private final Map<String, Set<ApplicationId>> byRequisition = new HashMap<>();
    private final Map<String, ApplicationId> openers = new HashMap<>();

    /** Takes in an application, or its next state; a deleted one is no candidate for any mail. */
    void put(Application application) {
        if (application.rawEmailHash() != null) {
            openers.put(application.rawEmailHash(), idOf(application));
        }
        if (application.deletedAt() == null) {
            applications.put(idOf(application), application);
            add(byCompany, application.companyKey(), idOf(application));
        }
    }

    /** Takes in how an earlier mail belongs to an application. */
    void putLink(ApplicationId application, @Nullable String messageIdHeader, @Nullable String requisition) {
        if (messageIdHeader != null) {
            add(byHeader, messageIdHeader, application);
        }
        if (requisition != null) {
            add(byRequisition, requisition, application);
        }
    }

    List<Application> at(String companyKey) {
        return loaded(byCompany.getOrDefault(companyKey, Set.of()));
    }

    List<Application> inThread(List<String> references) {
        return loaded(references.stream()
                .flatMap(reference -> byHeader.getOrDefault(reference, Set.of()).stream())
                .distinct()
                .toList());
    }

    List<Application> withRequisition(String companyKey, String requisition) {
        return loaded(byRequisition.getOrDefault(requisition, Set.of())).stream()
                .filter(application -> application.companyKey().equals(companyKey))
                .toList();
    }

    /** Whether this mail opened an application in an earlier round, be it deleted since. */
    boolean isOpener(Sha256 mail) {
        return openers.containsKey(mail.hex());
    }

    /** The application that this mail opened, as it is now; empty where it opened none, and where that was deleted. */
    Optional<Application> openedBy(Sha256 mail) {
        return Optional.ofNullable(openers.get(mail.hex())).map(applications::get);
    }

    private List<Application> loaded(Collection<ApplicationId> ids) {
        return ids.stream()
                .map(applications::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static <K> void add(Map<K, Set<ApplicationId>> index, K key, ApplicationId id) {
        index.computeIfAbsent(key, fresh -> new LinkedHashSet<>()).add(id);
    }

    static ApplicationId idOf(Application application) {
        return Objects.requireNonNull(application.id(), "a saved application has an id");
    }
}
