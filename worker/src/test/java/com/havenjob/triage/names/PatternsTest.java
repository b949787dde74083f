package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.testing.CountedText;
import com.havenjob.testing.HostileText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The expressions that titles are cleaned with look at each character a bounded number of times. */
class PatternsTest {

    private static final int LOOKS_A_CHARACTER = 150;

    private static final List<Pattern> PATTERNS = Stream.concat(
                    Stream.of(GenderMarks.MARKS), Requisitions.PATTERNS.stream())
            .toList();

    @ParameterizedTest
    @EnumSource
    void looksGrowNoFasterThanTheText(HostileText text) {
        for (var pattern : PATTERNS) {
            for (int length = 50; length <= 25_600; length *= 2) {
                var counted = new CountedText(text.ofLength(length));

                long matches = pattern.matcher(counted).results().count();

                assertThat(counted.looks())
                        .as("looks of «%s» at %d characters, %d matches", pattern, length, matches)
                        .isLessThanOrEqualTo((long) LOOKS_A_CHARACTER * (length + 50));
            }
        }
    }
}
