package com.havenjob.lab;

import com.havenjob.triage.Kind;
import java.util.List;

/**
 * Scores verdicts against labels.
 *
 * <ul>
 *   <li>kind: accuracy, and the mean F1 of the kinds with at least ten labels
 *   <li>false creates: mails about something else that would have made or moved an application without a person
 *   <li>lost: mails about an application that were read as something else
 *   <li>company, title: equal but for case, accents, legal forms, requisition numbers and gender marks; loose where one
 *       contains the other
 *   <li>all right: kind, company and title together, where all three are known
 *   <li>auto: the share of mails about an application that no person has to see, and how many of these are all right
 *   <li>ECE: expected calibration error of the confidence against «all right», ten bins
 * </ul>
 */
public final class Scorer {

    private static final int MINUTES = "2026-01-31T12:30".length();
    private static final int DAYS = "2026-01-31".length();

    private final Confusions confusions = new Confusions();
    private final Reliability reliability = new Reliability();
    private Tally company = Tally.EMPTY;
    private Tally title = Tally.EMPTY;
    private Tally location = Tally.EMPTY;
    private Tally interview = Tally.EMPTY;
    private Tally deadline = Tally.EMPTY;
    private Tally together = Tally.EMPTY;
    private Tally accepted = Tally.EMPTY;
    private int labels;
    private int answered;
    private int negatives;
    private int hardNegatives;
    private int falseCreates;
    private int hardFalseCreates;
    private int positives;
    private int lost;
    private int automatic;

    private Scorer() {}

    /** The figures of these mails. */
    public static Score score(List<Judged> mails) {
        var scorer = new Scorer();
        mails.forEach(scorer::add);
        return scorer.score();
    }

    /** Which kind was read as which in these mails. */
    public static Confusions confusions(List<Judged> mails) {
        var scorer = new Scorer();
        mails.forEach(scorer::addKind);
        return scorer.confusions;
    }

    private void add(Judged mail) {
        labels++;
        answered += mail.verdict() == null ? 0 : 1;
        addKind(mail);
        if (mail.label().isNegative()) {
            addNegative(mail);
        } else {
            addApplication(mail);
        }
    }

    private void addKind(Judged mail) {
        var kind = mail.label().kind();
        if (kind != null) {
            confusions.add(kind, mail.kind());
        }
    }

    private void addNegative(Judged mail) {
        int hard = mail.label().isHard() ? 1 : 0;
        negatives++;
        hardNegatives += hard;
        if (mail.isAccepted()) {
            falseCreates++;
            hardFalseCreates += hard;
        }
    }

    private void addApplication(Judged mail) {
        var label = mail.label();
        var companyMark = Mark.ofName(label.company(), mail.company(), Spelling::company);
        var titleMark = Mark.ofName(label.title(), mail.title(), Spelling::title);
        company = company.plus(companyMark);
        title = title.plus(titleMark);
        location = location.plus(Mark.ofLocation(label.location(), mail.location()));
        interview = interview.plus(Mark.ofMoment(label.interviewAt(), mail.interviewAt(), MINUTES));
        deadline = deadline.plus(Mark.ofMoment(label.deadline(), mail.deadline(), DAYS));
        if (label.isPositive()) {
            positives++;
            lost += mail.kind() == Kind.NOT_APPLICATION ? 1 : 0;
            automatic += mail.isAccepted() ? 1 : 0;
            if (companyMark.isKnown() && titleMark.isKnown()) {
                addWhole(mail, companyMark, titleMark);
            }
        }
    }

    private void addWhole(Judged mail, Mark companyMark, Mark titleMark) {
        boolean right = mail.kind() == mail.label().kind() && companyMark == Mark.RIGHT && titleMark == Mark.RIGHT;
        together = together.plus(right);
        accepted = mail.isAccepted() ? accepted.plus(right) : accepted;
        reliability.add(mail.confidence(), right);
    }

    private Score score() {
        var kind = confusions.right();
        return new Score.Builder()
                .count("labels", labels)
                .count("answered", answered)
                .share("kind_accuracy", kind.right(), kind.known())
                .number("kind_macro_f1", confusions.macroF1())
                .count("false_creates", falseCreates)
                .count("negatives", negatives)
                .count("lost", lost)
                .count("positives", positives)
                .count("hard_false_creates", hardFalseCreates)
                .count("hard_negatives", hardNegatives)
                .share("company", company.right(), company.known())
                .share("company_loose", company.right() + company.near(), company.known())
                .count("company_n", company.known())
                .share("title", title.right(), title.known())
                .share("title_loose", title.right() + title.near(), title.known())
                .count("title_n", title.known())
                .share("location", location.right(), location.known())
                .count("location_n", location.known())
                .share("interview", interview.right(), interview.known())
                .count("interview_n", interview.known())
                .share("deadline", deadline.right(), deadline.known())
                .count("deadline_n", deadline.known())
                .share("all_right", together.right(), together.known())
                .count("all_n", together.known())
                .share("auto_coverage", automatic, positives)
                .share("auto_precision", accepted.right(), accepted.known())
                .count("auto_n", accepted.known())
                .number("ece", reliability.error())
                .build();
    }
}
