package com.havenjob.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.Extractor;
import com.havenjob.triage.MatchReason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java/com/havenjob/console");

    /** They show nothing to anybody: commands to a browser, and sentences for whoever runs them. */
    private static final Set<String> NO_VIEWS = Set.of("browser", "screenshots");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}?\\p{Ll}+[ ,].*|\\p{Lu}\\p{Ll}{2,}[.!?]?");

    /** Parts of keys that enums and proposals complete. */
    private static final Set<String> OPEN_ENDED = Set.of(
            "status.",
            "mail-state.",
            "door.",
            "kind.",
            "actor.",
            "field.",
            "reason.",
            "look.",
            "settings.",
            "value.",
            "rule-state.",
            "extractor.",
            "match.");

    /** Words of browsers and protocols, and keys of the sign-in throttle: nobody reads them on screen. */
    private static final Set<String> TECHNICAL =
            Set.of("Enter", "html { color-scheme: ", "Lax", "noopener noreferrer", "account ", "address ", "Forwarded");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("translations_de")).isEqualTo(keys("translations"));
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (var bundle : Set.of("translations", "translations_de")) {
            read(bundle)
                    .forEach((key, text) -> assertThat(new MessageFormat(text.toString(), Locale.ENGLISH).toPattern())
                            .as("%s in %s", key, bundle)
                            .isNotBlank());
        }
    }

    @Test
    void everyKeyIsUsedSomewhere() {
        var used = literals().collect(Collectors.toSet());
        var unused = keys("translations").stream()
                .filter(key -> !used.contains(key) && OPEN_ENDED.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyRuleThatFindsValuesHasWordsAndNoOtherHas() {
        var wanted = new TreeSet<String>();
        Extractor.RULES.forEach(rule -> wanted.add("extractor." + rule));
        Extractor.RULES_OF_SOURCES.forEach(rule -> wanted.add("extractor.source." + rule));
        for (var bundle : Set.of("translations", "translations_de")) {
            assertThat(keys(bundle).stream().filter(key -> key.startsWith("extractor.")))
                    .as(bundle)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void everyReasonForACandidateHasWords() {
        for (var why : MatchReason.Why.values()) {
            assertThat(keys("translations")).contains("match." + why.name());
        }
    }

    @Test
    void noViewHoldsAWordOfItsOwn() {
        assertThat(literals()
                        .filter(text -> SENTENCE.matcher(text).matches() && !TECHNICAL.contains(text))
                        .toList())
                .as("texts on screen stand in the translations")
                .isEmpty();
    }

    /** The string literals of the views, without those of exceptions, log lines and annotations. */
    private static Stream<String> literals() {
        return sources()
                .flatMap(source -> source.lines())
                .filter(line -> !line.contains("Exception(")
                        && !line.contains("LOG.")
                        && !line.contains("requireNonNull(")
                        && !line.strip().startsWith("@"))
                .flatMap(line -> LITERAL.matcher(line).results().map(match -> group(match)));
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES, 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !SOURCES.equals(file.getParent()))
                    .filter(file -> !NO_VIEWS.contains(
                            SOURCES.relativize(file).getName(0).toString()))
                    .map(TranslationsTest::content)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(String bundle) {
        var path = "/vaadin-i18n/" + bundle + ".properties";
        try (var stream = Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(path), path)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
