package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.phrase.PhraseBook.Match;
import com.havenjob.triage.sources.Card;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a card: one phrase per line, and a company that is named twice has to be the same twice. */
final class CardExtractor {

    private static final double BY_CARD = 0.97;
    private static final int LINES_BELOW_OPENING = 8;
    private static final int ENOUGH_OF_NAME = 5;

    private CardExtractor() {}

    /** Whether a card was read: it names company and title in full, what sentences say beside it can only be less. */
    static boolean found(Candidates candidates) {
        return candidates.all().stream()
                .anyMatch(candidate -> candidate.extractor().endsWith("/card"));
    }

    static void extract(List<Sentence> lines, SourceProfile source, Candidates candidates) {
        for (var card : source.cards()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!card.opening().find(lines.get(i)).isEmpty() && below(i, lines, card, source, candidates)) {
                    return;
                }
            }
        }
    }

    private static boolean below(
            int opening, List<Sentence> lines, Card card, SourceProfile source, Candidates candidates) {
        var line = lines.get(opening);
        boolean names = card.opening().find(line).getFirst().hit().to() < line.size();
        String heading = names ? letters(line.text()) : "";
        int last = Math.min(lines.size() - card.lines().size(), opening + 1 + LINES_BELOW_OPENING);
        for (int start = opening + 1; start <= last; start++) {
            if (at(start, heading, lines, card, source, candidates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(
            int start, String heading, List<Sentence> lines, Card card, SourceProfile source, Candidates candidates) {
        var matches = matches(start, lines, card);
        if (matches.isEmpty()) {
            return false;
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int i = 0; i < matches.size(); i++) {
            for (var filling : matches.get(i).hit().fillings()) {
                var field = Field.ofSlot(filling.slot());
                String value = lines.get(start + i).span(filling.from(), filling.to());
                if (field.isPresent() && !agrees(field.get(), value, values)) {
                    return false;
                }
            }
        }
        // Cards of other positions stand below: the one that is meant names the company of the heading.
        String company = letters(values.getOrDefault(Field.COMPANY, ""));
        if (!heading.contains(company.substring(0, Math.min(company.length(), ENOUGH_OF_NAME))) && !heading.isEmpty()) {
            return false;
        }
        var text = new StringBuilder();
        for (int i = start; i < start + card.lines().size(); i++) {
            text.append(text.isEmpty() ? "" : " / ").append(lines.get(i).text());
        }
        String extractor = source.id() + "/card";
        values.forEach((field, value) -> offer(field, value, extractor, text.toString(), candidates));
        return true;
    }

    /** What each line of the card says; nothing where one of them says something else. */
    private static List<Match<String>> matches(int start, List<Sentence> lines, Card card) {
        List<Match<String>> matches = List.of();
        for (int i = 0; i < card.lines().size(); i++) {
            var found = card.lines().get(i).find(lines.get(start + i));
            if (found.isEmpty()) {
                return List.of();
            }
            matches = i == 0 ? new ArrayList<>(card.lines().size()) : matches;
            matches.add(found.getFirst());
        }
        return matches;
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        Folding.fold(text).chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean agrees(Field field, String value, Map<Field, String> values) {
        String earlier = values.putIfAbsent(field, value);
        return earlier == null || CompanyKeys.key(earlier).equals(CompanyKeys.key(value));
    }

    private static void offer(Field field, String value, String extractor, String evidence, Candidates candidates) {
        if (field == Field.COMPANY) {
            CompanyNames.whole(value)
                    .ifPresent(name -> candidates.add(new Candidate(field, name, BY_CARD, extractor, evidence)));
        } else if (field == Field.TITLE) {
            Titles.whole(value).ifPresent(title -> candidates.addTitle(title, BY_CARD, extractor, evidence));
        } else {
            candidates.offer(field, value, false, BY_CARD, extractor, evidence);
        }
    }
}
