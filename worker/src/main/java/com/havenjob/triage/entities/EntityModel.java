package com.havenjob.triage.entities;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each trait of a token, and of its neighbours, says for what the token is, and which tag follows which; fitted by
 * {@link EntityFit} and stored in {@code entities.sheet}. Immutable, for any number of threads.
 */
public final class EntityModel {

    private static final double LEAST = 0.03;
    private static final int LONGEST = 16;
    private static final int MOST = 100;

    /** More than any weight is; sums of these stay numbers. */
    private static final double LARGEST = 50;

    private static final double STEP = 100;
    private static final int VERSION = 1;
    private static final String TRANSITIONS = "transitions";
    private static final String WEIGHTS = "weights";

    /** «-1 word at». */
    private static final Pattern PLACED = Pattern.compile("(-?[0-" + Traits.REACH + "]) (.+)", Pattern.DOTALL);

    private final Weights weights;
    private final double[][] transitions;
    private final double[][] factors;

    /**
     * @param weights by trait: for each offset, the weight for each tag
     * @param transitions by the tag before and the tag
     */
    EntityModel(Map<String, float[]> weights, double[][] transitions) {
        this.weights = new Weights(weights);
        this.transitions = transitions;
        this.factors = factors(transitions);
    }

    /** The transitions as factors; 0 where a tag cannot follow. */
    static double[][] factors(double[][] transitions) {
        var factors = new double[Tags.COUNT][Tags.COUNT];
        for (int before = 0; before < Tags.COUNT; before++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                factors[before][tag] = Tags.mayFollow(tag, before) ? Math.exp(transitions[before][tag]) : 0;
            }
        }
        return factors;
    }

    /** The model that comes with the program. */
    public static EntityModel standard() {
        return of(Sheet.load("entities.sheet"));
    }

    /** Reads the text of a model's file; {@link IllegalArgumentException} where it is none. */
    public static EntityModel of(Sheet sheet) {
        sheet.requireVersion(VERSION);
        var transitions = new double[Tags.COUNT][];
        sheet.entries(TRANSITIONS).forEach((before, line) -> transitions[tag(before, sheet)] = numbers(line, sheet));
        if (Arrays.asList(transitions).contains(null)) {
            throw new IllegalArgumentException("«" + sheet.name() + "» needs a transition from each of " + Tags.NAMES);
        }
        var weights = new HashMap<String, float[]>();
        sheet.entries(WEIGHTS).forEach((name, line) -> {
            var placed = PLACED.matcher(name);
            if (!placed.matches()) {
                throw new IllegalArgumentException("«" + sheet.name() + "»: «" + name
                        + "» needs the place of a token in front, from -" + Traits.REACH + " to " + Traits.REACH);
            }
            double[] numbers = numbers(line, sheet);
            int offset = Integer.parseInt(placed.group(1));
            float[] row = weights.computeIfAbsent(placed.group(2), trait -> new float[Traits.OFFSETS * Tags.COUNT]);
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                row[(offset + Traits.REACH) * Tags.COUNT + tag] = (float) numbers[tag];
            }
        });
        return new EntityModel(weights, transitions);
    }

    /** Those of a line «title 0.5 title+ -0.2», by tag. */
    private static double[] numbers(String line, Sheet sheet) {
        var numbers = new double[Tags.COUNT];
        String[] parts = line.isEmpty() ? new String[0] : line.split(" +", -1);
        for (int i = 0; i < parts.length; i += 2) {
            double number = i + 1 < parts.length ? number(parts[i + 1]) : Double.NaN;
            if (!(Math.abs(number) <= LARGEST)) {
                throw new IllegalArgumentException("«" + sheet.name() + "»: «" + line
                        + "» needs a number for each tag, at most " + LARGEST + " from 0");
            }
            numbers[tag(parts[i], sheet)] = number;
        }
        return numbers;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static int tag(String name, Sheet sheet) {
        int tag = Tags.NAMES.indexOf(name);
        if (tag < 0) {
            throw new IllegalArgumentException("«" + sheet.name() + "»: «" + name + "» is none of " + Tags.NAMES);
        }
        return tag;
    }

    /** What a mail may name, the likeliest first; at most {@value #MOST}, whatever stands in it. */
    public List<Entity> read(Reading reading, Tokenizer tokenizer) {
        var traits = Traits.of(reading);
        var entities = new ArrayList<Entity>();
        for (var passage : Passage.of(reading, tokenizer)) {
            read(passage, traits, entities);
        }
        entities.sort(Comparator.comparingDouble(Entity::probability).reversed());
        return entities.size() > MOST ? List.copyOf(entities.subList(0, MOST)) : entities;
    }

    private void read(Passage passage, Traits traits, List<Entity> entities) {
        var chain = new Chain(weights.scores(passage, traits), factors);
        for (var type : EntityType.values()) {
            for (int token = 0; token < chain.size(); token++) {
                if (chain.probability(token, Tags.begins(type)) >= LEAST) {
                    double[] lengths = chain.lengths(type, token, LONGEST);
                    int best = likeliest(lengths);
                    if (lengths[best] >= LEAST) {
                        double probability = Math.min(1, lengths[best]); // what rounding may add is none
                        entities.add(new Entity(type, passage.sentence(), token, token + best + 1, probability));
                    }
                }
            }
        }
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    /** As the text of a file, which {@link #of} reads back. */
    public String text() {
        var lines = new TreeMap<String, String>();
        weights.byTrait().forEach((trait, row) -> {
            for (int offset = -Traits.REACH; offset <= Traits.REACH; offset++) {
                int from = (offset + Traits.REACH) * Tags.COUNT;
                String line = line(IntStream.range(0, Tags.COUNT)
                        .mapToDouble(tag -> row[from + tag])
                        .toArray());
                if (!line.isEmpty()) {
                    lines.put(trait + " " + offset, offset + " " + trait + " =" + line);
                }
            }
        });
        return Stream.of(
                        Stream.of(
                                "# Written by «havenjob calibrate»: what traits of words say for titles, companies and places.",
                                "# «-1 word at»: the word in front is «at». «title+»: a title goes on.",
                                "version = " + VERSION,
                                "",
                                "[" + TRANSITIONS + "]"),
                        IntStream.range(0, Tags.COUNT)
                                .mapToObj(tag -> Tags.NAMES.get(tag) + " =" + line(transitions[tag])),
                        Stream.of("", "[" + WEIGHTS + "]"),
                        lines.values().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(double[] numbers) {
        var line = new StringBuilder();
        for (int tag = 0; tag < numbers.length; tag++) {
            double rounded = Math.round(numbers[tag] * STEP) / STEP;
            if (rounded != 0) {
                line.append(' ').append(Tags.NAMES.get(tag)).append(String.format(Locale.ROOT, " %.2f", rounded));
            }
        }
        return line.toString();
    }
}
