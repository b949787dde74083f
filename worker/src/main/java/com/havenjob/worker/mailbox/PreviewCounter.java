package com.havenjob.worker.mailbox;

import com.havenjob.applications.CompanyKey;
import com.havenjob.kernel.Sha256;
import com.havenjob.triage.Kind;
import com.havenjob.triage.Verdict;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what a preview sees. */
final class PreviewCounter {

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Set<Sha256> seen = new HashSet<>();
    private final Set<String> companies = new HashSet<>();
    private int review;
    private int repeated;
    private int unreadable;

    void add(byte[] raw, Verdict verdict) {
        if (!seen.add(Sha256.of(raw))) {
            repeated++;
            return;
        }
        kinds.merge(verdict.kind().value(), 1, Integer::sum);
        review += verdict.needsReview() ? 1 : 0;
        if (verdict.concernsApplication() && verdict.company() != null) {
            companies.add(CompanyKey.of(verdict.company().value()));
        }
    }

    void addUnreadable() {
        unreadable++;
    }

    PreviewSummary summary() {
        return new PreviewSummary(kinds, companies.size(), review, repeated, unreadable);
    }
}
