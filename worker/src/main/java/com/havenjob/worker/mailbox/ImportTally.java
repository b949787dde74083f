package com.havenjob.worker.mailbox;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * How many mails ended how.
 *
 * @param counts a result without any mail is missing
 */
public record ImportTally(Map<ImportResult, Integer> counts) {

    static final ImportTally EMPTY = new ImportTally(Map.of());

    private static final String PREFIX = "tally.";

    public ImportTally {
        counts = Map.copyOf(counts);
    }

    /** How many ended so. */
    public int of(ImportResult result) {
        return counts.getOrDefault(result, 0);
    }

    /** How many mails were looked at. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are stored now and were not before. */
    public int accepted() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isAccepted())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    ImportTally plus(Iterable<ImportedMail> mails) {
        var sum = new EnumMap<ImportResult, Integer>(ImportResult.class);
        sum.putAll(counts);
        mails.forEach(mail -> sum.merge(mail.result(), 1, Integer::sum));
        return new ImportTally(sum);
    }

    void writeTo(ExecutionContext context) {
        counts.forEach((result, count) -> context.putInt(PREFIX + result, count));
    }

    static ImportTally of(ExecutionContext context) {
        var counts = new EnumMap<ImportResult, Integer>(ImportResult.class);
        for (var result : ImportResult.values()) {
            if (context.containsKey(PREFIX + result)) {
                counts.put(result, context.getInt(PREFIX + result));
            }
        }
        return new ImportTally(counts);
    }
}
