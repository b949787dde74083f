package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.sources.SourceCatalogue;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The console finds its words by these names: one that is missing here is shown to people as it is written in the code. */
class ExtractorTest {

    private static final Path SOURCES = Path.of("src/main/java/com/havenjob/triage");
    private static final Pattern NAMES_A_RULE = Pattern.compile("new Finding<>\\(|new Candidate\\(|new KindReading\\("
            + "|offer\\(|Extractor\\.(extract|in)\\(|found\\(|finding\\(|\\bin\\(|sentences\\(|new CalendarAppointments\\("
            + "|String (NAME|EXTRACTOR|BY_SENDER|BY_TEMPLATE|NOTHING|CLIENT|SIGNED|extractor) =");
    private static final Pattern LITERAL =
            Pattern.compile("\"(/?[a-z]+(?:[-_][a-z]+)*(?:/(?:[a-z]+(?:[-_][a-z]+)*)?)?)\"");

    /** Words that stand in such places and name no rule. */
    private static final Set<String> OTHER_WORDS =
            Set.of("job", "name", "title", "salary", "source", "neutral", "examples/");

    /** These compute with findings and name none of their own rules. */
    private static final Set<String> NO_READERS = Set.of("Signals.java", "Extractor.java");

    @Test
    void everyRuleThatTheCodeNamesIsKnown() {
        var unknown =
                names().stream().filter(name -> Extractor.of(name).isEmpty()).toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyKnownRuleIsNamedInTheCode() {
        assertThat(names()).containsAll(Extractor.RULES);
        assertThat(literals().filter(literal -> literal.startsWith("/")))
                .containsAll(Extractor.RULES_OF_SOURCES.stream()
                        .map(rule -> "/" + rule)
                        .toList());
    }

    @Test
    void everyRuleThatReadALabelledMailIsKnown() {
        var classifier = Classifier.standard();
        for (var mail : LabelledMails.all()) {
            var verdict = classifier.classify(mail.message());
            Stream.concat(
                            verdict.findings().values().stream(),
                            verdict.others().stream().flatMap(other -> other.findings().values().stream()))
                    .forEach(finding -> assertThat(Extractor.of(finding.extractor()))
                            .as("%s, in %s", finding.extractor(), mail)
                            .isPresent());
        }
    }

    @Test
    void ruleOfASourceBearsTheNameThatPeopleKnow() {
        assertThat(Extractor.of("greenhouse/subject")).contains(new Extractor("subject", "Greenhouse", false));
        assertThat(Extractor.of("arbeitsagentur/line"))
                .contains(new Extractor("line", "Bundesagentur für Arbeit", false));
    }

    @Test
    void ruleThatReadTheAnsweredMailIsTheSameRule() {
        assertThat(Extractor.of("text/moved/quoted")).contains(new Extractor("text/moved", null, true));
        assertThat(Extractor.of("kind/quoted"))
                .as("a rule of its own")
                .contains(new Extractor("kind/quoted", null, false));
    }

    @Test
    void whatNoRuleIsCalledIsUnknown() {
        for (var name :
                List.of("", "/", "older", "learned/company", "greenhouse", "greenhouse/older", "nobody/subject")) {
            assertThat(Extractor.of(name)).as(name).isEmpty();
        }
    }

    /** Every name that the readers can give, from the literals that they put it together from. */
    private static Set<String> names() {
        var names = new TreeSet<String>();
        for (var literal : literals().toList()) {
            if (literal.startsWith("/")) {
                names.addAll(ending(literal));
            } else if (literal.endsWith("/")) {
                names.addAll(beginning(literal));
            } else {
                names.add(literal);
            }
        }
        return names;
    }

    private static List<String> ending(String literal) {
        return switch (literal) {
            case "/cancelled" -> List.of("calendar/cancelled", "markup/cancelled");
            case "/quoted" -> List.of("calendar/quoted", "markup/cancelled/quoted", "text/fixed/quoted");
            default ->
                SourceCatalogue.load(new Vocabulary()).profiles().stream()
                        .map(SourceProfile::id)
                        .map(id -> id + literal)
                        .toList();
        };
    }

    private static List<String> beginning(String literal) {
        return switch (literal) {
            case "kind/" ->
                Stream.of(Cue.values())
                        .filter(cue -> cue.isStage() || cue.isContrary())
                        .map(cue -> literal + cue.name().toLowerCase(Locale.ROOT))
                        .toList();
            case "text/" ->
                Stream.of(Appointment.State.values())
                        .map(state ->
                                literal + state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList();
            default -> List.of(literal);
        };
    }

    private static Stream<String> literals() {
        var literals = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !NO_READERS.contains(path.getFileName().toString()))
                    .toList()) {
                for (var statement : Files.readString(file).split("[;{}]", -1)) {
                    if (NAMES_A_RULE.matcher(statement).find()) {
                        LITERAL.matcher(statement)
                                .results()
                                .map(match -> match.group(1))
                                .filter(literal -> !OTHER_WORDS.contains(literal))
                                .forEach(literals::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return literals.stream();
    }
}
