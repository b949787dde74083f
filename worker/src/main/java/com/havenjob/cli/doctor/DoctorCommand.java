package com.havenjob.cli.doctor;

import com.havenjob.cli.DataOption;
import com.havenjob.cli.HavenJobCommand;
import com.havenjob.cli.PortOptions;
import com.havenjob.cli.doctor.Finding.Fine;
import com.havenjob.cli.doctor.Finding.Wrong;
import com.havenjob.database.DatabaseSettings;
import com.havenjob.inbox.InboxVitals;
import com.havenjob.kernel.Refusal;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.CommandComposition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at everything that HavenJob needs, beside a running one too; status 1 where something is wrong. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with this installation and what to do, one line each.")
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Logs.forCommand();
        var settings = data.settings();
        var findings = new ArrayList<>(MachineCheck.of(settings.dataDirectory()));
        findings.add(PortCheck.web(ports.web()));
        findings.add(PortCheck.smtp(ports.smtp()));
        var database = DatabaseCheck.of(settings);
        findings.addAll(database);
        if (database.stream().allMatch(Fine.class::isInstance)) {
            findings.addAll(mail(settings));
        }
        return report(findings);
    }

    /** Only where the tables are those of this version: a start would otherwise change them. */
    private static List<Finding> mail(DatabaseSettings settings) {
        try (var process = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            var findings = new ArrayList<Finding>();
            findings.add(new Fine("The master key fits"));
            findings.addAll(MailCheck.of(process.bean(InboxVitals.class), process.bean(Clock.class)));
            return findings;
        } catch (Refusal refusal) {
            return List.of(new Wrong(String.valueOf(refusal.getMessage())));
        }
    }

    private int report(List<Finding> findings) {
        var out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(finding.line()));
        var wrong = findings.stream().filter(Wrong.class::isInstance).count();
        out.println(
                wrong == 0 ? "Everything is fine." : wrong == 1 ? "One thing is wrong." : wrong + " things are wrong.");
        out.flush();
        return wrong == 0 ? HavenJobCommand.DONE : HavenJobCommand.FAILED;
    }
}
