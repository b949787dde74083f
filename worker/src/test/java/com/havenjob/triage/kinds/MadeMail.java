package com.havenjob.triage.kinds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Original;
import com.havenjob.triage.examples.Examples;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.lexicon.Lexicon;
import com.havenjob.triage.phrase.PhraseBook;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Sentence;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a made language: the word «rejected3» says REJECTED with weight 3, and so does each cue with 1 to 3. «please
 * condition1» is a politeness. A sentence has one word or two, so that it is like no example. «after interview3» is an interview that lies behind.
 */
final class MadeMail {

    static final SentenceModel LIKENESS;

    private static final Tokenizer TOKENIZER;
    private static final Lexicon LANGUAGE;
    private static final PhraseBook<CueMeaning> OF_SOURCE;

    static {
        var vocabulary = new Vocabulary();
        var compiler = new PhraseCompiler(vocabulary, Map.of());
        var cues = new PhraseBook.Builder<CueMeaning>();
        for (var cue : Cue.values()) {
            for (int weight = 1; weight <= 3; weight++) {
                cues.add(compiler.compile(word(cue) + weight), new CueMeaning(cue, weight));
            }
        }
        cues.add(compiler.compile("please condition1"), new CueMeaning(Cue.COURTESY, 3));
        for (String step : List.of("assessment3", "phonescreen3", "interview3", "offer3", "recorded3", "rejected3")) {
            cues.add(compiler.compile("after " + step), new CueMeaning(Cue.PAST, 3));
        }
        OF_SOURCE = new PhraseBook.Builder<CueMeaning>()
                .add(compiler.compile("template"), new CueMeaning(Cue.OFFER, 3))
                .build();
        PhraseBook<Double> none = new PhraseBook.Builder<Double>().build();
        PhraseBook<String> nothing = new PhraseBook.Builder<String>().build();
        LANGUAGE =
                new Lexicon("xx", Set.of(), cues.build(), none, none, none, none, nothing, nothing, nothing, nothing);
        TOKENIZER = new Tokenizer(vocabulary);
        LIKENESS = Examples.learn(List.of("en"), TOKENIZER);
    }

    private final List<String> body;
    private final List<String> quoted = new ArrayList<>();
    private String from = "ola@mill.example";
    private String subject = "Hello";
    private String headers = "";
    private @Nullable SourceProfile source;

    private MadeMail(List<String> body) {
        this.body = body;
    }

    static String word(Cue cue) {
        return cue.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    static Sentence sentence(String text) {
        return TOKENIZER.tokenize(text);
    }

    /** By somebody of whom nothing says that they recruit. */
    static MadeMail saying(String... sentences) {
        return new MadeMail(new ArrayList<>(Arrays.asList(sentences)));
    }

    MadeMail andSentences(int number) {
        for (int i = 0; i < number; i++) {
            body.add("more " + i);
        }
        return this;
    }

    MadeMail andSaying(String... sentences) {
        body.addAll(List.of(sentences));
        return this;
    }

    MadeMail fromRecruiting() {
        from = "careers@mill.example";
        return this;
    }

    MadeMail by(String address) {
        from = address;
        return this;
    }

    MadeMail under(String subject) {
        this.subject = subject;
        return this;
    }

    MadeMail quoting(String... sentences) {
        quoted.addAll(List.of(sentences));
        return this;
    }

    MadeMail with(String header) {
        headers += header + "\n";
        return this;
    }

    /** Sent by a system that says OFFER by «template», and whose marker means something. */
    MadeMail by(SourceProfile.Type type, SourceProfile.Marker... markers) {
        PhraseBook<Double> none = new PhraseBook.Builder<Double>().build();
        source = new SourceProfile(
                "made",
                "Made",
                type,
                Set.of("made.example"),
                Set.of(),
                List.of(),
                Set.of(),
                false,
                List.of(markers),
                OF_SOURCE,
                none,
                none,
                none,
                List.of());
        return this;
    }

    Reading reading() {
        var message = new MessageParser().parse((headers + "From: " + from + "\n\n-").getBytes(UTF_8));
        return new Reading(
                new Original(from, null, subject, null, String.join("\n", body)),
                message,
                sentence(subject),
                text(body),
                text(quoted),
                List.of(LANGUAGE),
                source,
                null);
    }

    private static MailText text(List<String> sentences) {
        var all = sentences.stream().map(MadeMail::sentence).toList();
        return new MailText(all, all);
    }

    Evidence evidence() {
        return Evidence.of(reading(), LIKENESS);
    }

    double[] features() {
        return KindFeatures.of(evidence(), reading());
    }

    KindReading read(KindModel model) {
        return KindReader.read(reading(), LIKENESS, model);
    }

    List<CueHit> hits() {
        return Said.of(reading(), LIKENESS).phrases();
    }
}
