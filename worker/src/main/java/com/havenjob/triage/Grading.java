package com.havenjob.triage;

import com.havenjob.applications.CompanyKey;
import com.havenjob.triage.ReviewStore.Answer;
import com.havenjob.triage.ReviewStore.Decided;
import com.havenjob.triage.confidence.Calibration;
import com.havenjob.triage.confidence.Signals;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which parts of a proposal a person found right. Pure. */
final class Grading {

    private static final double SAME_TITLE = 0.99;

    private final @Nullable Calibration calibration;

    private Grading(@Nullable Calibration calibration) {
        this.calibration = calibration;
    }

    /** With the confidence that was shown, and that the person's threshold was compared with. */
    static Grading asShown() {
        return new Grading(null);
    }

    /** With the confidence as the models have it today: what was shown may have been adjusted since. */
    static Grading by(Calibration calibration) {
        return new Grading(calibration);
    }

    /** What a decision says about what was proposed. */
    Graded decided(Proposal proposal, Answer answer, Decided decided) {
        boolean isSaid = answer == Answer.ACCEPTED;
        boolean negative = answer == Answer.REJECTED;
        boolean kind = isSaid || (negative ? !proposal.concernsApplication() : isKind(proposal, decided));
        boolean company = isSaid || (!negative && isCompany(proposal.value("company"), decided.company()));
        boolean title = isSaid || (!negative && isTitle(proposal.value("title"), decided.title()));
        return graded(proposal, kind, company, title, true);
    }

    /** What was accepted unasked, and nobody objected to. */
    Graded unopposed(Proposal proposal) {
        return graded(proposal, true, true, true, false);
    }

    private Graded graded(Proposal proposal, boolean kind, boolean company, boolean title, boolean asked) {
        var right = Map.of("kind", kind, "company", company, "title", title);
        var fields = new ArrayList<Graded.Field>();
        right.forEach((name, isRight) -> {
            var finding = proposal.fields().get(name);
            if (finding != null) {
                fields.add(new Graded.Field(name, finding.extractor(), isRight));
            }
        });
        var source = proposal.value("source");
        boolean allRight = proposal.concernsApplication() ? kind && company && title : kind;
        return new Graded(confidence(proposal), allRight, source == null ? "" : source, asked, fields);
    }

    private double confidence(Proposal proposal) {
        var kind = proposal.fields().get("kind");
        var company = proposal.fields().get("company");
        var title = proposal.fields().get("title");
        if (calibration == null || kind == null || !proposal.concernsApplication()) {
            return proposal.confidence();
        }
        return company == null
                ? 0
                : calibration.together(
                        kind.confidence(),
                        company.confidence(),
                        title == null ? untitled(calibration) : title.confidence());
    }

    /** What was read is kept, not the mail: without a title, one that names no work is assumed. */
    private static double untitled(Calibration calibration) {
        return calibration.untitled().probability(Signals.ofUntitled(false));
    }

    private static boolean isKind(Proposal proposal, Decided decided) {
        return proposal.concernsApplication()
                && (decided.kind() == null || proposal.kind().equals(decided.kind()));
    }

    private static boolean isCompany(@Nullable String proposed, @Nullable String decided) {
        return proposed != null && decided != null && CompanyKey.of(proposed).equals(CompanyKey.of(decided));
    }

    /** A mail that names no title was read rightly, whatever the person knows besides. */
    private static boolean isTitle(@Nullable String proposed, @Nullable String decided) {
        return proposed == null || (decided != null && TitleSimilarity.of(proposed, decided) >= SAME_TITLE);
    }
}
