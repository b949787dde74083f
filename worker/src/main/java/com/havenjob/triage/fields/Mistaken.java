package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Titles that a phrase took for a company, since a name and a title can stand in the same place. */
final class Mistaken {

    /** What a phrase is worth that says «company or title». */
    private static final double EITHER = 0.5;

    /** «Ann Vester and Tom Ree» are people. */
    private static final List<String> TWO_PEOPLE =
            List.of(" and ", " und ", " et ", " y ", " e ", " en ", " i ", " oraz ", " & ");

    private static final int SHORTEST = 3;
    private static final String LABEL = "label";

    private Mistaken() {}

    /**
     * The companies without those that are the end of a title which another place of the mail has in full: of «Data
     * Engineer, Risk Reporting» in a subject, the second half looks like an employer.
     */
    static List<Candidate> withoutTails(Candidates candidates) {
        var companies = candidates.of(Field.COMPANY);
        var titles = candidates.of(Field.TITLE);
        return companies.stream()
                .filter(company -> isLabelled(company, companies)
                        || titles.stream().noneMatch(title -> isTailOfLabelled(title, company)))
                .filter(company -> company.keyOnly()
                        || confirmed(company, companies)
                        || titles.stream().noneMatch(title -> endsWith(title, company)))
                .toList();
    }

    /**
     * The titles without those that end where a company was taken off them that is none.
     *
     * @param companies those that are left, of {@link #withoutTails}
     */
    static List<Candidate> whole(Candidates candidates, List<Candidate> companies) {
        var tails = new ArrayList<>(candidates.of(Field.COMPANY));
        tails.removeAll(companies);
        return candidates.of(Field.TITLE).stream()
                .filter(title -> tails.stream()
                        .noneMatch(tail -> tail.evidence().equals(title.evidence())
                                && !title.value().endsWith(tail.value())))
                .toList();
    }

    /** «Job title: Therapist - Stroke Unit»: the label says where all of it belongs. */
    private static boolean isTailOfLabelled(Candidate title, Candidate company) {
        return title.extractor().equals(LABEL)
                && (title.value().endsWith(" - " + company.value())
                        || title.value().endsWith(" – " + company.value()));
    }

    private static boolean isLabelled(Candidate company, List<Candidate> companies) {
        return companies.stream()
                .anyMatch(other ->
                        other.extractor().equals(LABEL) && other.value().equals(company.value()));
    }

    private static boolean endsWith(Candidate title, Candidate company) {
        return title.value().endsWith(", " + company.value())
                && !title.evidence().equals(company.evidence());
    }

    private static boolean confirmed(Candidate company, List<Candidate> companies) {
        String key = CompanyKeys.key(company.value());
        return companies.stream()
                .anyMatch(other -> !other.evidence().equals(company.evidence())
                        && CompanyKeys.key(other.value()).startsWith(key));
    }

    /**
     * The title of a mail in which no phrase found one: what a subject or sentence names in the place of a company, while
     * the company is another for certain.
     */
    static Optional<Choice> title(Candidates candidates, Choice company) {
        String employer = CompanyKeys.key(company.finding().value());
        var titles = candidates.of(Field.COMPANY).stream()
                .filter(other -> !other.keyOnly() && other.weight() < EITHER && isRead(other))
                .filter(other -> isOther(CompanyKeys.key(other.value()), employer))
                .flatMap(other -> Titles.clean(other.value()).stream()
                        .filter(title -> mayBeTitle(title.value()))
                        .map(title -> new Candidate(
                                Field.TITLE, title.value(), other.weight(), other.extractor(), other.evidence())))
                .toList();
        return titles.size() == 1 ? Combiner.choose(titles, Field.TITLE) : Optional.empty();
    }

    /** A single name, and one with a number, is rather a town or a street. */
    private static boolean mayBeTitle(String value) {
        return TitleWords.hasJobWord(value)
                || (value.indexOf(' ') > 0
                        && value.chars().noneMatch(Character::isDigit)
                        && TWO_PEOPLE.stream().noneMatch(value::contains));
    }

    private static boolean isRead(Candidate candidate) {
        return candidate.extractor().equals("subject") || candidate.extractor().equals("sentence");
    }

    private static boolean isOther(String key, String employer) {
        return key.length() >= SHORTEST && !key.startsWith(employer) && !employer.startsWith(key);
    }
}
