package com.havenjob.cli;

import com.havenjob.accounts.Account;
import com.havenjob.accounts.Accounts;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.process.HavenJobProcess;
import com.havenjob.process.Logs;
import com.havenjob.worker.CommandComposition;
import com.havenjob.worker.mailbox.ImportSummary;
import com.havenjob.worker.mailbox.MailboxImport;
import com.havenjob.worker.mailbox.MailboxPreview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import --user EMAIL [--dry-run] [--report FILE] PATH…}: takes in mail that a person already has. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports mails (.eml, .mbox, folders) through the whole pipeline. An interrupted import goes on"
                + " where it stopped when it is called again; a mail is never stored twice.")
public final class ImportCommand implements Callable<Integer> {

    @Option(names = "--user", required = true, paramLabel = "EMAIL", description = "Whose mail it is.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private String user;

    @Option(names = "--dry-run", description = "Say what the mails mean, and change nothing.")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "Write what became of each mail, one JSON a line.")
    private @Nullable Path report;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Mail files, mbox files, or folders of them.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private List<Path> paths;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final Interruption interruption = new Interruption();

    @Override
    public Integer call() {
        var address = NamedAccount.address(spec, user);
        paths.forEach(this::refuseUnreadable);
        Logs.forCommand();
        try {
            return run(address);
        } finally {
            interruption.end();
        }
    }

    private int run(EmailAddress address) {
        var settings = data.settings();
        try (var lines = ImportReport.to(Optional.ofNullable(report), this::wrong);
                var process = HavenJobProcess.forCommand(CommandComposition.class, settings, Map.of())) {
            var account = NamedAccount.at(spec, address, process.bean(Accounts.class));
            return dryRun ? preview(process, lines) : importFor(account, process, lines);
        }
    }

    private int importFor(Account account, HavenJobProcess process, ImportReport lines) {
        var imports = process.bean(MailboxImport.class);
        interruption.asks(() -> imports.stop(account.id()));
        ImportSummary summary;
        try (var screen = new ImportScreen(spec.commandLine().getErr())) {
            summary = imports.run(account.id(), paths, progress -> {
                progress.mails().forEach(lines::add);
                lines.flush();
                screen.show(progress);
            });
        }
        print(summary);
        return summary.complete() ? HavenJobCommand.DONE : HavenJobCommand.FAILED;
    }

    private int preview(HavenJobProcess process, ImportReport lines) {
        var summary = process.bean(MailboxPreview.class).run(paths, lines::add);
        var out = spec.commandLine().getOut();
        ImportText.of(summary).forEach(out::println);
        out.flush();
        return HavenJobCommand.DONE;
    }

    private void print(ImportSummary summary) {
        var out = spec.commandLine().getOut();
        ImportText.of(summary).forEach(out::println);
        out.flush();
        if (!summary.complete()) {
            var err = spec.commandLine().getErr();
            err.println(
                    "havenjob: the import was stopped after a whole chunk; call it again with the same paths and it goes on"
                            + " where it stopped");
            err.flush();
        }
    }

    private void refuseUnreadable(Path path) {
        if (!Files.exists(path)) {
            throw wrong("«" + path + "» does not exist: name a mail, an mbox file or a folder");
        }
        if (!Files.isReadable(path)) {
            throw wrong("«" + path + "» cannot be read: allow yourself to read it, or name another");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
