package com.havenjob.triage.sources;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.sources.SourceProfile.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a data file into a {@link SourceProfile}. */
final class ProfileReader {

    private static final double SURE = 0.95;

    private final PhraseCompiler compiler;

    ProfileReader(PhraseCompiler compiler) {
        this.compiler = compiler;
    }

    SourceProfile read(String id, Sheet sheet) {
        Map<String, String> facts = sheet.entries("");
        return new SourceProfile(
                id,
                facts.getOrDefault("name", id),
                type(facts.getOrDefault("type", "tracking system")),
                Set.copyOf(words(facts.getOrDefault("domains", ""))),
                Set.copyOf(words(facts.getOrDefault("aliases", ""))),
                words(facts.getOrDefault("links", "")),
                Set.copyOf(words(facts.getOrDefault("system locals", ""))),
                facts.getOrDefault("local part", "").equals("company"),
                markers(sheet),
                cues(sheet),
                slots(sheet.lines("subject")),
                slots(sheet.lines("line")),
                slots(sheet.lines("display name")),
                sheet.lines("card").stream().map(this::card).toList());
    }

    private static SourceProfile.Type type(String text) {
        return SourceProfile.Type.valueOf(text.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<Marker> markers(Sheet sheet) {
        var markers = new ArrayList<Marker>();
        sheet.entries("markers")
                .forEach((text, cue) ->
                        markers.add(new Marker(text, new CueMeaning(Cue.valueOf(cue.toUpperCase(Locale.ROOT)), 3))));
        return List.copyOf(markers);
    }

    private PhraseBook<CueMeaning> cues(Sheet sheet) {
        var book = new PhraseBook.Builder<CueMeaning>();
        for (var section : sheet.sections().entrySet()) {
            if (section.getKey().startsWith("cue ")) {
                var cue = Cue.valueOf(section.getKey().substring(4).toUpperCase(Locale.ROOT));
                section.getValue().forEach(line -> book.add(compiler.compile(line), new CueMeaning(cue, 3)));
            }
        }
        return book.build();
    }

    private PhraseBook<Double> slots(List<String> lines) {
        var book = new PhraseBook.Builder<Double>();
        lines.forEach(line -> book.add(compiler.compile(line), SURE));
        return book.build();
    }

    /** {@code opening line => first line / second line}. */
    private Card card(String text) {
        int arrow = text.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("The card «" + text + "» has no «=>» behind its opening line");
        }
        var lines = new ArrayList<PhraseBook<String>>();
        for (String line : text.substring(arrow + 2).split(" / ", -1)) {
            lines.add(single("^ " + line.strip()));
        }
        return new Card(single(text.substring(0, arrow).strip()), lines);
    }

    private PhraseBook<String> single(String phrase) {
        return new PhraseBook.Builder<String>()
                .add(compiler.compile(phrase), "card")
                .build();
    }
}
