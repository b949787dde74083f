package com.havenjob.triage.entities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.havenjob.inbox.MessageParser;
import com.havenjob.testing.HostileText;
import com.havenjob.triage.Original;
import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.particulars.WrittenMail;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.MailText;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityModelTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());
    private static final EntityModel STANDARD = EntityModel.standard();

    private static final String TRANSITIONS = """
            version = 1
            [transitions]
            none =
            title = title+ 2.50
            title+ = title+ 1.00
            company = company+ 1.00
            company+ =
            location =
            location+ =
            """;

    /** What stands behind «as» is a title, and goes on while it is written with capitals. */
    private static final String WEIGHTS = """
            0 any = none 4.00
            -1 word as = title 8.00
            -2 word as = title 1.00 title+ 3.25
            0 shape Aa = none -1.50
            """;

    private static EntityModel model(String text) {
        return EntityModel.of(Sheet.parse("made.sheet", text));
    }

    private static EntityModel weighing(String lines) {
        return model(TRANSITIONS + "[weights]\n" + lines);
    }

    private static Reading reading(String name, String subject, String body) {
        return new Reading(
                new Original("edda@mail.example", name, subject, null, body),
                new MessageParser().parse("From: edda@mail.example\n\n-".getBytes(UTF_8)),
                TOKENIZER.tokenize(subject),
                MailText.of(body, TOKENIZER),
                MailText.of("", TOKENIZER),
                List.of(),
                null,
                null);
    }

    private static List<String> named(EntityModel model, Reading reading) {
        return model.read(reading, TOKENIZER).stream()
                .map(entity -> entity.type() + " " + entity.text())
                .toList();
    }

    private static List<String> found(EntityModel model, Reading reading) {
        return model.read(reading, TOKENIZER).stream()
                .map(entity -> "%s %d-%d of «%s» %s"
                        .formatted(entity.type(), entity.from(), entity.to(), entity.sentence(), entity.probability()))
                .toList();
    }

    @Test
    void weightsOfTheWordsAroundTellWhatAWordIs() {
        var reading = WrittenMail.saying("We hire Edda as Night Baker today.").reading();

        assertThat(named(weighing(WEIGHTS), reading)).first().isEqualTo("TITLE Night Baker");
        assertThat(named(weighing("0 any = none 9"), reading)).isEmpty();
    }

    @Test
    void theTextOfAModelIsReadBack() {
        var model = weighing(WEIGHTS + "0 begins quop = title 0.00\n");
        var reading = WrittenMail.saying("We hire Edda as Night Baker today.").reading();

        var again = model(model.text());

        assertThat(again.text()).isEqualTo(model.text());
        assertThat(found(again, reading)).isEqualTo(found(model, reading)).isNotEmpty();
        assertThat(model.text())
                .contains("\ntitle = title+ 2.50\n", "\n-2 word as = title 1.00 title+ 3.25\n", "\nnone =\n")
                .as("what weighs nothing")
                .doesNotContain("quop");
    }

    @Test
    void theModelThatComesWithTheProgramIsReadBack() {
        String text = STANDARD.text();

        assertThat(model(text).text()).isEqualTo(text);
        assertThat(text).isEqualTo(EntityModel.of(Sheet.load("entities.sheet")).text());
    }

    @Test
    void tagsThatDoNotExistAreRefused() {
        String tags = "is none of [none, title, title+, company, company+, location, location+]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(TRANSITIONS + "person = none 1\n"))
                .withMessage("«made.sheet»: «person» " + tags);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(TRANSITIONS.replace("company+ 1.00", "person+ 1.00")))
                .withMessage("«made.sheet»: «person+» " + tags);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighing("0 any = Title 1\n"))
                .withMessage("«made.sheet»: «Title» " + tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 word as",
                "-4 word as",
                "99999999999 word as",
                "-2147483648 word as",
                "word as",
                "any",
                "0",
                "0.5 any"
            })
    void aTraitWithoutAPlaceInReachIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighing(name + " = title 1\n"))
                .withMessage("«made.sheet»: «" + name + "» needs the place of a token in front, from -3 to 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title 1 title+",
                "title title+ 1",
                "title one",
                "title NaN",
                "title Infinity",
                "title 1 title+ -Infinity"
            })
    void aTagWithoutItsNumberIsRefused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighing("0 any = " + line + "\n"))
                .withMessage("«made.sheet»: «" + line + "» needs a number for each tag, at most 50.0 from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(TRANSITIONS.replace("none =", "none = " + line)))
                .withMessage("«made.sheet»: «" + line + "» needs a number for each tag, at most 50.0 from 0");
    }

    @Test
    void aTransitionFromEachTagIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model(TRANSITIONS.replace("location =\n", "")))
                .withMessageStartingWith("«made.sheet» needs a transition from each of [none, title");
        assertThatIllegalArgumentException().isThrownBy(() -> model(""));
    }

    @Test
    void theLikeliestComesFirst() {
        var entities = STANDARD.read(
                WrittenMail.saying(
                                "Thank you for applying for the position of Night Baker at Tiltmore Mills in Leeds.\n\n"
                                        + "We at Tiltmore will read your CV.\n\nEdda Quill\nTiltmore Mills Ltd, Leeds")
                        .about("Your application as Night Baker")
                        .reading(),
                TOKENIZER);

        assertThat(entities)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Entity::probability).reversed());
        assertThat(entities).extracting(Entity::text).contains("Night Baker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!!! ??? – – • •",
                "\u0301 \u0308 \u0301\u0308",
                "= == \u2254 \u00A8",
                "\uFF9E \uFF9F",
                "a",
                "\uD835\uDC00 \uD83D\uDE00 \uD83D"
            })
    void noSentenceMakesItThrow(String text) {
        assertProbabilities(reading(text, text, text));
        assertProbabilities(reading("Edda", "", text));
        assertProbabilities(reading(text, "Night Baker", "At " + text + " Tiltmore"));
    }

    @ParameterizedTest
    @EnumSource
    void noHostileTextMakesItThrow(HostileText text) {
        assertProbabilities(reading(text.ofLength(200), text.ofLength(300), text.ofLength(6_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baker ", "as Night Baker, ", "GmbH ", "1 ", "at Leeds "})
    void longSentencesAreRead(String words) {
        String sentence = words.repeat(600 / words.split(" ").length);

        assertThat(TOKENIZER.tokenize(sentence).size()).isEqualTo(400);
        assertProbabilities(reading(sentence, sentence, sentence));
    }

    /** Weights so strong that nothing is left to doubt: what is lost in rounding makes none more than certain. */
    @Test
    void strongWeightsStayProbabilities() {
        var random = new Random(1);
        var reading = reading("Edda", "Hello", "we bake fine rye loaves ".repeat(12));

        for (int model = 0; model < 50; model++) {
            var weights = new HashMap<String, float[]>();
            for (String word : List.of("we", "bake", "fine", "rye", "loaves")) {
                float[] row = new float[Traits.OFFSETS * Tags.COUNT];
                for (int i = 0; i < row.length; i++) {
                    row[i] = 80 * random.nextFloat() - 40;
                }
                weights.put("word " + word, row);
            }
            var strong = new EntityModel(weights, new double[Tags.COUNT][Tags.COUNT]);

            assertThat(strong.read(reading, TOKENIZER))
                    .isNotEmpty()
                    .allSatisfy(entity -> assertThat(entity.probability()).isBetween(0.0, 1.0));
        }
    }

    private static void assertProbabilities(Reading reading) {
        for (var entity : STANDARD.read(reading, TOKENIZER)) {
            assertThat(entity.probability()).isBetween(0.0, 1.0);
            assertThat(entity.from()).isBetween(0, entity.to() - 1);
            assertThat(entity.to()).isLessThanOrEqualTo(entity.sentence().size());
            assertThat(entity.text()).isNotEmpty();
        }
    }

    /** What is shipped was fitted to mail of others too: it must not repeat what stands in it. */
    @Test
    void theShippedModelHasNoNumbersAddressesOrGenitives() {
        var words = Sheet.load("entities.sheet").entries("weights").keySet().stream()
                .filter(name -> name.contains(" word "))
                .map(name -> name.substring(name.indexOf(" word ") + 6))
                .toList();

        assertThat(words).hasSizeGreaterThan(500);
        assertThat(words)
                .noneMatch(word -> word.chars().anyMatch(Character::isDigit)
                        || (word.length() > 1 && word.indexOf('@') >= 0)
                        || (word.length() > 1 && word.indexOf('.') >= 0)
                        || word.endsWith("'s"));
    }
}
