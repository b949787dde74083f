package com.havenjob.triage.fields;

import static com.havenjob.triage.fields.Field.COMPANY;
import static com.havenjob.triage.fields.Field.LOCATION;
import static com.havenjob.triage.fields.Field.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Finding;
import com.havenjob.triage.entities.Entity;
import com.havenjob.triage.entities.EntityType;
import com.havenjob.triage.text.Tokenizer;
import com.havenjob.triage.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedInContextTest {

    /** Probabilities that no margin and no threshold makes anything else of. */
    private static final double SURE = 0.99;

    private static final double LIKELY = 0.9;
    private static final double HARDLY = 0.03;

    private static final Support BY_RULES = new Support(0.8, 0.1, 2, false, true, false, false, 1, 0, 0);

    /** The value, and what stands around it in the mail. */
    private static Entity entity(Field field, String value, double probability) {
        var tokenizer = new Tokenizer(new Vocabulary());
        int size = tokenizer.tokenize(value).size();
        return new Entity(
                EntityType.valueOf(field.name()),
                tokenizer.tokenize("so: " + value + " it is"),
                2,
                2 + size,
                probability);
    }

    private static List<Candidate> inContext(Field field, Entity... entities) {
        return NamedInContext.of(Arrays.asList(entities), new Candidates("ann vester", "jo baker", ""), false, false)
                .of(field);
    }

    private static Optional<Choice> byRules(String value, String extractor) {
        return Optional.of(new Choice(new Finding<>(value, 0.8, extractor, "the sentence"), BY_RULES));
    }

    /** The model was asked. */
    private static final NamedInContext ASKED = NamedInContext.of(List.of(), new Candidates("", "", ""), false, false);

    /** It was asked about the mail of a system. */
    private static final NamedInContext BY_SYSTEM =
            NamedInContext.of(List.of(), new Candidates("", "", ""), true, false);

    private static Choice decide(Optional<Choice> byRules, Field field, Entity... entities) {
        return ASKED.decide(byRules, inContext(field, entities), field).orElseThrow();
    }

    private static String decided(String byRules, String extractor, Field field, Entity... entities) {
        return decide(byRules(byRules, extractor), field, entities).finding().value();
    }

    /** How probable another value has to be to be taken, while nothing around it speaks for the rules'; 2 where nothing helps. */
    private static double needed(String byRules, String other, Field field) {
        for (int hundredths = 1; hundredths <= 100; hundredths++) {
            double probability = hundredths / 100.0;
            if (decided(byRules, "sentence", field, entity(field, other, probability))
                    .equals(other)) {
                return probability;
            }
        }
        return 2;
    }

    @Test
    void whatTheModelDoesNotNameTheRulesSay() {
        var byRules = byRules("Night Baker", "sentence");

        assertThat(ASKED.decide(byRules, List.of(), TITLE)).isEqualTo(byRules);
        assertThat(ASKED.decide(Optional.empty(), List.of(), TITLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TITLE, Night Baker, NIGHT BAKER", "COMPANY, Tiltmore, Tiltmore GmbH", "LOCATION, Leeds, Leeds"})
    void whereTheModelAgreesTheRulesValueStaysAndIsSupported(Field field, String value, String spelling) {
        var choice = decide(byRules(value, "sentence"), field, entity(field, spelling, SURE));

        assertThat(choice.finding()).isEqualTo(new Finding<>(value, 0.8, "sentence", "the sentence"));
        assertThat(choice.support().context()).isGreaterThan(0.7).isLessThanOrEqualTo(1);
        assertThat(choice.support())
                .isEqualTo(BY_RULES.inContext(choice.support().context(), 0));
    }

    @ParameterizedTest
    @CsvSource({"TITLE, Night Baker, Day Painter", "COMPANY, Tiltmore, Wexcombe Mills", "LOCATION, Leeds, Utrecht"})
    void whereTheModelIsUnsureTheRulesValueStays(Field field, String value, String other) {
        var choice = decide(byRules(value, "sentence"), field, entity(field, other, HARDLY));

        assertThat(choice.finding().value()).isEqualTo(value);
        assertThat(choice.support().context()).isZero();
        assertThat(choice.support().contextRival()).isGreaterThan(0).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({"TITLE, Night Baker, Day Painter", "COMPANY, Tiltmore, Wexcombe Mills", "LOCATION, Leeds, Utrecht"})
    void anotherValueIsTakenWhereTheModelClearlyPrefersIt(Field field, String value, String other) {
        var choice =
                decide(byRules(value, "sentence"), field, entity(field, value, HARDLY), entity(field, other, SURE));

        assertThat(choice.finding().value()).isEqualTo(other);
        assertThat(choice.finding().extractor()).isEqualTo("context");
        assertThat(choice.finding().evidence()).isEqualTo("so: " + other + " it is");
        assertThat(choice.finding().confidence()).isEqualTo(choice.support().context());
        assertThat(choice.support().context()).isGreaterThan(0.7).isLessThanOrEqualTo(1);
        assertThat(choice.support().contextRival())
                .as("what the rules say")
                .isGreaterThan(0)
                .isLessThan(0.1);
        assertThat(choice.support().witnesses()).isEqualTo(1);
        assertThat(choice.support().score()).as("no rule has it").isZero();
    }

    @ParameterizedTest
    @CsvSource({"TITLE, Night Baker, Day Painter", "COMPANY, Tiltmore, Wexcombe Mills", "LOCATION, Leeds, Utrecht"})
    void anotherValueThatIsHardlyMoreProbableIsNotTaken(Field field, String value, String other) {
        var choice =
                decide(byRules(value, "sentence"), field, entity(field, value, LIKELY), entity(field, other, SURE));

        assertThat(choice.finding().value()).isEqualTo(value);
        assertThat(choice.support().contextRival())
                .isGreaterThan(choice.support().context());
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "boardly/card", "boardly/subject"})
    void whatIsLaidOutStays(String extractor) {
        for (var field : List.of(TITLE, COMPANY, LOCATION)) {
            String other = field == TITLE ? "Day Painter" : field == COMPANY ? "Wexcombe Mills" : "Utrecht";
            var sure = new Entity[] {entity(field, other, 1), entity(field, other, 1), entity(field, other, 1)};

            var choice = decide(byRules("Leeds", extractor), field, sure);

            assertThat(choice.finding().value()).isEqualTo("Leeds");
            assertThat(choice.support().contextRival()).isGreaterThan(0.7);
        }
    }

    @Test
    void anotherFormOfANameNeedsLessThanAnotherName() {
        assertThat(needed("Tiltmore", "Tiltmore Mills", COMPANY))
                .isEqualTo(needed("Tiltmore Mills", "Tiltmore", COMPANY))
                .isLessThan(needed("Tiltmore", "Wexcombe Mills", COMPANY));
        assertThat(needed("Tiltmore", "Wexcombe Mills", COMPANY)).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Night Baker (Leeds), Night Baker, Night Baker (Leeds)",
        "Night Baker, Night Baker (Leeds), Night Baker (Leeds)",
        "Night Baker, Day Painter, Day Painter"
    })
    void systemsFillInTitlesAsTheyWereAdvertised(String byRules, String inContext, String title) {
        assertThat(BY_SYSTEM
                        .decide(byRules(byRules, "sentence"), inContext(TITLE, entity(TITLE, inContext, SURE)), TITLE)
                        .orElseThrow()
                        .finding()
                        .value())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "signed-name, Tiltmore",
        "anchored-name, Tiltmore",
        "display-name, Tiltmore",
        "display-name/behind-person, Tiltmore",
        "sender-domain, Wexcombe Mills",
        "sentence, Wexcombe Mills"
    })
    void whoSignsOrSendsUnderANameIsNobodyElse(String extractor, String employer) {
        assertThat(decided("Tiltmore", extractor, COMPANY, entity(COMPANY, "Wexcombe Mills", SURE)))
                .isEqualTo(employer);
    }

    @Test
    void theClientThatAnAgencyNamesStays() {
        assertThat(decided("Tiltmore", "client", COMPANY, entity(COMPANY, "Wexcombe Mills", SURE)))
                .isEqualTo("Tiltmore");
    }

    @Test
    void aCompanyThatSubjectAndTextNameStaysWhoeverSends() {
        var support = new Support(0.8, 0.1, 2, true, true, false, false, 1, 0, 0);
        var byRules = Optional.of(new Choice(new Finding<>("Tiltmore", 0.8, "subject", "the subject"), support));

        assertThat(decide(byRules, COMPANY, entity(COMPANY, "Wexcombe Mills", SURE))
                        .finding()
                        .value())
                .isEqualTo("Tiltmore");
        assertThat(decide(byRules, COMPANY, entity(COMPANY, "Tiltmore Mills", SURE))
                        .finding()
                        .value())
                .as("another form of the same name")
                .isEqualTo("Tiltmore Mills");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anchored-name", "full-name"})
    void aNameThatStandsInFullSomewhereIsNotShortened(String extractor) {
        assertThat(decided("Tiltmore Mills", extractor, COMPANY, entity(COMPANY, "Tiltmore", SURE)))
                .isEqualTo("Tiltmore Mills");
        assertThat(decided("Tiltmore", extractor, COMPANY, entity(COMPANY, "Tiltmore Mills", SURE)))
                .as("but completed")
                .isEqualTo("Tiltmore Mills");
    }

    @Test
    void whatIsLaidOutCountsAsSureWhereTheModelWasNotAsked() {
        var byRules = byRules("Tiltmore", "boardly/card");

        assertThat(NamedInContext.unasked()
                        .decide(byRules, List.of(), COMPANY)
                        .orElseThrow()
                        .support())
                .isEqualTo(BY_RULES.inContext(1, 0));
        assertThat(ASKED.decide(byRules, List.of(), COMPANY))
                .as("asked, and finding none")
                .isEqualTo(byRules);
    }

    @ParameterizedTest
    @CsvSource({"TITLE, Day Painter", "COMPANY, Wexcombe Mills", "LOCATION, Utrecht"})
    void whereTheRulesFindNothingTheModelsValueIsTakenIfItIsSure(Field field, String value) {
        var choice = decide(Optional.empty(), field, entity(field, value, SURE));

        assertThat(choice.finding().value()).isEqualTo(value);
        assertThat(choice.finding().extractor()).isEqualTo("context");
        assertThat(choice.support().context()).isGreaterThan(0.7);
        assertThat(ASKED.decide(Optional.empty(), inContext(field, entity(field, value, HARDLY)), field))
                .isEmpty();
    }

    @Test
    void theSurestOfSeveralValuesIsTaken() {
        assertThat(decide(
                                Optional.empty(),
                                TITLE,
                                entity(TITLE, "Night Baker", 0.3),
                                entity(TITLE, "Day Painter", SURE),
                                entity(TITLE, "Copper Sorter", 0.5))
                        .finding()
                        .value())
                .isEqualTo("Day Painter");
    }

    @Test
    void aSecondPlaceMakesAValueSurerAndMoreOfThemDoNot() {
        var once = decide(Optional.empty(), TITLE, entity(TITLE, "Night Baker", 0.6));
        var twice =
                decide(Optional.empty(), TITLE, entity(TITLE, "night baker", 0.5), entity(TITLE, "Night Baker", 0.6));
        var often = decide(
                Optional.empty(),
                TITLE,
                entity(TITLE, "night baker", 0.5),
                entity(TITLE, "NIGHT BAKER", 0.5),
                entity(TITLE, "Night baker", 0.5),
                entity(TITLE, "Night Baker", 0.6));

        assertThat(twice.support().context())
                .isGreaterThan(once.support().context())
                .as("no place is sure by itself")
                .isLessThan(1 - 0.5 * 0.4);
        assertThat(often.support().context()).isEqualTo(twice.support().context());
        assertThat(twice.finding().value()).as("as its surest place writes it").isEqualTo("Night Baker");
    }

    @Test
    void whatIsWeaklyNamedInEverySentenceIsNotTaken() {
        var weak = new Entity[60];
        for (int i = 0; i < weak.length; i++) {
            weak[i] = entity(TITLE, i % 2 == 0 ? "Night Baker" : "night baker", 0.04);
        }

        assertThat(ASKED.decide(Optional.empty(), inContext(TITLE, weak), TITLE))
                .isEmpty();
    }

    @Test
    void theSameSentenceIsNoSecondPlace() {
        var once = decide(Optional.empty(), TITLE, entity(TITLE, "Night Baker", 0.6));
        var again =
                decide(Optional.empty(), TITLE, entity(TITLE, "Night Baker", 0.6), entity(TITLE, "Night Baker", 0.6));

        assertThat(again.support().context()).isEqualTo(once.support().context());
    }

    @Test
    void theStrongestOtherValueIsTheRival() {
        var choice = decide(
                byRules("Night Baker", "sentence"),
                TITLE,
                entity(TITLE, "Night Baker", SURE),
                entity(TITLE, "Day Painter", 0.2),
                entity(TITLE, "Copper Sorter", 0.4));
        var weaker = decide(
                byRules("Night Baker", "sentence"),
                TITLE,
                entity(TITLE, "Night Baker", SURE),
                entity(TITLE, "Day Painter", 0.2));

        assertThat(choice.support().contextRival())
                .isGreaterThan(weaker.support().contextRival())
                .isLessThan(choice.support().context());
        assertThat(choice.support().context()).isEqualTo(weaker.support().context());
    }

    @Test
    void whatCannotBeAValueIsNotTaken() {
        assertThat(inContext(COMPANY, entity(COMPANY, "Jo Baker", SURE), entity(COMPANY, "Ann Vester", SURE)))
                .as("writer and addressee")
                .isEmpty();
        assertThat(inContext(TITLE, entity(TITLE, "Ann Vester", SURE))).isEmpty();
        assertThat(inContext(LOCATION, entity(LOCATION, "somewhere", SURE))).isEmpty();
    }

    @Test
    void valuesOfOneFieldAreNotThoseOfAnother() {
        var entities = new Entity[] {entity(TITLE, "Night Baker", SURE), entity(COMPANY, "Tiltmore", SURE)};

        assertThat(inContext(TITLE, entities)).extracting(Candidate::value).containsExactly("Night Baker");
        assertThat(inContext(COMPANY, entities)).extracting(Candidate::value).containsExactly("Tiltmore");
        assertThat(inContext(LOCATION, entities)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, Night Baker, (Grade II), Night Baker (Grade II)",
        "true, Night Baker, (London office), Night Baker",
        "true, Night Baker, (Grade II, Night Baker",
        "false, Night Baker, (Grade II), Night Baker"
    })
    void whereBracketsBelongToTitlesTheRulesSayWhetherTheyStay(
            boolean bracketed, String named, String behind, String title) {
        var tokenizer = new Tokenizer(new Vocabulary());
        var entity =
                new Entity(EntityType.TITLE, tokenizer.tokenize("as " + named + " " + behind + " with us"), 1, 3, SURE);

        assertThat(NamedInContext.of(List.of(entity), new Candidates("", "", ""), false, bracketed)
                        .of(Field.TITLE))
                .extracting(Candidate::value)
                .containsExactly(title);
    }
}
