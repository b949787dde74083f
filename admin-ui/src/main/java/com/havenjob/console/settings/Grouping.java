package com.havenjob.console.settings;

import com.havenjob.console.text.Labels;
import com.havenjob.console.text.Texts;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.LearnedField;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Threshold.WhatIf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What verdicts can be compared by. */
enum Grouping {
    /** Each field by the rule that found it, the one with most mistakes first. */
    RULE("precision.by.rule", "precision.column.rule", "precision.column.mails") {
        @Override
        List<PrecisionRow> rows(Gradebook book) {
            return book.rules().stream().map(Grouping::ofRule).toList();
        }
    },
    /** The system that sent the mail, the one with most mistakes first. */
    SOURCE("precision.by.source", "precision.column.source", "precision.column.mails") {
        @Override
        List<PrecisionRow> rows(Gradebook book) {
            return book.sources().stream()
                    .map(source -> new PrecisionRow(
                            source.name().isEmpty() ? Texts.text("precision.by-hand") : source.name(),
                            "",
                            source.count()))
                    .toList();
        }
    },
    /** What would have been taken in unasked, the lowest threshold first. */
    THRESHOLD("precision.by.threshold", "precision.column.threshold", "threshold.table.unasked") {
        @Override
        List<PrecisionRow> rows(Gradebook book) {
            return Threshold.COMPARED.stream()
                    .map(threshold -> WhatIf.of(book, threshold))
                    .map(whatIf -> new PrecisionRow(
                            Texts.text("precision.threshold", Percent.of(whatIf.threshold())),
                            Texts.text("precision.asked", whatIf.asked()),
                            whatIf.unasked()))
                    .toList();
        }
    };

    private final String nameKey;
    private final String columnKey;
    private final String countedKey;

    Grouping(String nameKey, String columnKey, String countedKey) {
        this.nameKey = nameKey;
        this.columnKey = columnKey;
        this.countedKey = countedKey;
    }

    abstract List<PrecisionRow> rows(Gradebook book);

    /** What it is called. */
    String title() {
        return Texts.text(nameKey);
    }

    /** What its rows are. */
    String column() {
        return Texts.text(columnKey);
    }

    /** Which mails its rows count. */
    String counted() {
        return Texts.text(countedKey);
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address names; the first where it names none. */
    static Grouping of(Optional<String> word) {
        return Arrays.stream(values())
                .filter(grouping -> word.filter(grouping.word()::equals).isPresent())
                .findFirst()
                .orElse(RULE);
    }

    private static PrecisionRow ofRule(Gradebook.Line rule) {
        return new PrecisionRow(
                Labels.ofField(rule.field()),
                LearnedField.isExtractor(rule.name())
                        ? Texts.text("evidence.learned")
                        : Texts.text("evidence.extractor", Labels.ofExtractor(rule.name())),
                rule.count());
    }
}
