package com.havenjob.cli;

import com.havenjob.inbox.MessageState;
import com.havenjob.rereading.MailFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which mail {@code reread} reads: every option narrows it down; days are those of this machine's time zone. */
final class RereadOptions {

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only mail in this state: applied, ignored or needs_review. May be repeated.")
    private List<String> states = List.of();

    @Option(names = "--since", paramLabel = "DATE", description = "Only mail that came in on this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only mail that came in on this day or before.")
    private @Nullable LocalDate until;

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "Only mail whose source, or whose sender's address, has this in it.")
    private @Nullable String source;

    @Option(names = "--below", paramLabel = "0.9", description = "Only mail that was read less surely than this.")
    private @Nullable Double below;

    /** @param wrong makes the exception for an option that says nothing possible */
    MailFilter filter(Function<String, ParameterException> wrong) {
        Set<MessageState> chosen =
                states.stream().map(word -> state(word, wrong)).collect(Collectors.toSet());
        try {
            return new MailFilter(
                    chosen, startOf(since), startOf(until == null ? null : until.plusDays(1)), source, below);
        } catch (IllegalArgumentException e) {
            throw wrong.apply(String.valueOf(e.getMessage()));
        }
    }

    private static MessageState state(String word, Function<String, ParameterException> wrong) {
        return MailFilter.RE_READABLE.stream()
                .filter(state -> state.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> wrong.apply("--state is applied, ignored or needs_review, not «" + word + "»"));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
