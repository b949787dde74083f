package com.havenjob.triage.unwrap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vocabulary of forwarding clients, from {@code forward-words.properties}. */
final class ForwardWords {

    static final ForwardWords STANDARD = load();

    private static final int LONGEST_PREFIX = 20;
    private static final int MOST_PREFIXES = 10;

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Map<Role, List<String>>> labelsByLanguage = new HashMap<>();
    private final Set<String> forwarded = new HashSet<>();
    private final Set<String> original = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> replies = new HashSet<>();
    private final Set<String> wrote = new HashSet<>();
    private final Set<String> between = new HashSet<>();
    private final Set<String> behalf = new HashSet<>();

    private static ForwardWords load() {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(
                        ForwardWords.class.getResourceAsStream("forward-words.properties"),
                        "forward-words.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("forward-words.properties cannot be read from the jar", e);
        }
        var words = new ForwardWords();
        properties.stringPropertyNames().stream().sorted().forEach(key -> words.add(key, properties.getProperty(key)));
        return words;
    }

    private void add(String key, String value) {
        int dot = key.indexOf('.');
        var language = key.substring(0, dot);
        var words = List.of(value.split("\\|"));
        switch (key.substring(dot + 1)) {
            case "from" -> addLabels(language, Role.FROM, words);
            case "to" -> addLabels(language, Role.TO, words);
            case "cc" -> addLabels(language, Role.CC, words);
            case "date" -> addLabels(language, Role.DATE, words);
            case "subject" -> addLabels(language, Role.SUBJECT, words);
            case "other" -> addLabels(language, Role.OTHER, words);
            case "forwarded" -> addTo(forwarded, words);
            case "original" -> addTo(original, words);
            case "prefix" -> addTo(prefixes, words);
            case "reply" -> addTo(replies, words);
            case "wrote" -> addTo(wrote, words);
            case "behalf" -> addTo(behalf, words);
            case "between" -> addTo(between, words);
            default -> throw new IllegalStateException("forward-words.properties: unknown kind of words «" + key + "»");
        }
    }

    private void addLabels(String language, Role role, List<String> words) {
        labelsByLanguage
                .computeIfAbsent(language, _ -> new EnumMap<>(Role.class))
                .put(role, words);
        words.forEach(word -> roles.putIfAbsent(fold(word), role));
    }

    private static void addTo(Set<String> set, List<String> words) {
        words.forEach(word -> set.add(fold(word)));
    }

    /** What a label means; null for a word that is none. */
    @Nullable
    Role role(String label) {
        return roles.get(fold(label));
    }

    /** Labels of the languages in which {@code from} names the author, as clients write them. */
    Map<String, Role> labelsBeside(String from) {
        var labels = new HashMap<String, Role>();
        for (var language : labelsByLanguage.values()) {
            if (language.getOrDefault(Role.FROM, List.of()).contains(from)) {
                language.forEach((role, words) -> words.forEach(word -> labels.putIfAbsent(word, role)));
            }
        }
        return labels;
    }

    List<String> fromLabels() {
        var labels = new ArrayList<String>();
        labelsByLanguage.values().forEach(language -> labels.addAll(language.getOrDefault(Role.FROM, List.of())));
        return labels;
    }

    boolean saysForwarded(String phrase) {
        return forwarded.contains(fold(phrase));
    }

    boolean saysOriginal(String phrase) {
        return original.contains(fold(phrase));
    }

    /** Whether a line ends like «… wrote:» or has the verb with something behind it. */
    boolean saysWrote(String line) {
        var folded = " " + fold(line) + " ";
        return wrote.stream().anyMatch(verb -> {
            int at = folded.indexOf(verb);
            return at > 0
                    && !Character.isLetter(folded.charAt(at - 1))
                    && !Character.isLetter(folded.charAt(at + verb.length()));
        });
    }

    boolean standsBesideName(String word) {
        return between.contains(fold(word)) || wrote.contains(fold(word));
    }

    /** The first author of «A on behalf of B»: the one whose server sent it. */
    String withoutBehalf(String from) {
        var folded = from.toLowerCase(Locale.ROOT);
        int end = folded.length() == from.length() ? from.length() : 0;
        for (var phrase : behalf) {
            int at = folded.indexOf(" " + phrase + " ");
            end = at > 0 ? Math.min(end, at) : end;
        }
        return end == 0 ? from : from.substring(0, end);
    }

    boolean isForward(String subject) {
        var prefix = prefix(subject);
        return prefix != null && prefixes.contains(fold(prefix));
    }

    boolean isReply(String subject) {
        var prefix = prefix(subject);
        return prefix != null && replies.contains(fold(prefix)) && !prefixes.contains(fold(prefix));
    }

    /** The subject without the prefixes of forwards; a reply's stays, since the original had it. */
    String withoutForward(String subject) {
        var rest = subject.strip();
        for (int i = 0; i < MOST_PREFIXES && isForward(rest); i++) {
            rest = rest.substring(colon(rest) + 1).strip();
        }
        return rest;
    }

    private static @Nullable String prefix(String subject) {
        int colon = colon(subject);
        if (colon <= 0 || colon > LONGEST_PREFIX) {
            return null;
        }
        var prefix = subject.substring(0, colon).strip();
        int count = prefix.indexOf('['); // «Re[2]:»
        prefix = count > 0 ? prefix.substring(0, count) : prefix;
        return prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }

    private static int colon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    }

    private static String fold(String text) {
        return text.strip().replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }
}
