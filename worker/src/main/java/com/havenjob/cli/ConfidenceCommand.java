package com.havenjob.cli;

import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.triage.ConfidenceFits;
import com.havenjob.triage.Threshold;
import com.havenjob.worker.CommandComposition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code confidence}: how sure the triage was and how right, by the newest nightly fit; with {@code --user} what one
 * person's threshold did, and what another would have done. Changes nothing.
 */
@Command(
        name = "confidence",
        mixinStandardHelpOptions = true,
        description = "Shows how sure the triage was and how right: the newest night's fit, or one person's threshold.")
public final class ConfidenceCommand implements Callable<Integer> {

    @Option(names = "--user", paramLabel = "EMAIL", description = "Whose threshold and mail to look at.")
    private @Nullable String email;

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "What this threshold would have done with the person's mail, 0.5 to 0.99.")
    private @Nullable Double wanted;

    @Option(names = "--all", description = "Every field and rule, not only the ten with most mistakes.")
    private boolean everyRule;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        checkThreshold();
        var person = email == null ? null : NamedAccount.address(spec, email);
        Logs.forCommand();
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, data.settings(), Map.of())) {
            print(person == null ? newestFit(process) : thresholds(process, person));
        }
        return HavenJobCommand.DONE;
    }

    private void checkThreshold() {
        if (wanted != null && email == null) {
            throw wrong("--threshold is about one person's mail: say whose with --user EMAIL");
        }
        if (wanted != null && !(wanted >= Threshold.LOWEST && wanted <= Threshold.HIGHEST)) {
            throw wrong("--threshold must be between " + Threshold.LOWEST + " and " + Threshold.HIGHEST + ", not "
                    + wanted);
        }
    }

    private List<String> newestFit(HavenJobProcess process) {
        return process.bean(ConfidenceFits.class)
                .newest()
                .map(fit -> ConfidenceText.fit(fit, everyRule))
                .orElseGet(() ->
                        List.of("No night has looked at the confidence yet: «job start calibration» does it now"));
    }

    private List<String> thresholds(HavenJobProcess process, EmailAddress address) {
        var account = NamedAccount.at(spec, address, process.bean(Accounts.class));
        var threshold = process.bean(Threshold.class);
        return ConfidenceText.person(
                threshold.of(account.id()),
                threshold.standard(),
                threshold.decided(account.id()),
                wanted == null ? Threshold.COMPARED : List.of(wanted),
                everyRule);
    }

    private void print(List<String> lines) {
        var out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
