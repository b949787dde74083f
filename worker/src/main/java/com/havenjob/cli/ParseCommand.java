package com.havenjob.cli;

import com.havenjob.inbox.MessageLimits;
import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse [--json] PATH…}: says what mails mean, without a database. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Says what mails (.eml, .mbox, folders) mean, one line a mail; needs no database.")
public final class ParseCommand implements Callable<Integer> {

    private static final int PROGRESS_STEP = 1_000;

    @Option(names = "--json", description = "One JSON object a line instead of a sentence.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Mail files, mbox files, or folders of them.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private List<String> paths;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.exists(Path.of(path))) {
                throw new ParameterException(
                        spec.commandLine(), "«" + path + "» does not exist: name a mail, an mbox file or a folder");
            }
            if (!Files.isReadable(Path.of(path))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "«" + path + "» cannot be read: allow yourself to read it, or name another");
            }
        }
        var limits = MessageLimits.standard();
        var command = spec.commandLine();
        var reader =
                new Reader(limits, json ? new VerdictJson() : new VerdictLine(), command.getOut(), command.getErr());
        for (var path : paths) {
            new MailPaths(limits.bytes()).visit(path, reader);
        }
        return reader.finish();
    }

    /** Reads the mails one by one and prints a line for each. */
    private static final class Reader implements MailPaths.Visitor {

        private final MessageLimits limits;
        private final MessageParser parser;
        private final Classifier classifier = Classifier.standard();
        private final VerdictFormat format;
        private final PrintWriter out;
        private final PrintWriter err;
        private long mails;
        private long unreadable;

        Reader(MessageLimits limits, VerdictFormat format, PrintWriter out, PrintWriter err) {
            this.limits = limits;
            this.parser = new MessageParser(limits);
            this.format = format;
            this.out = out;
            this.err = err;
        }

        @Override
        public void mail(String name, byte[] content) {
            long start = System.nanoTime();
            var verdict = classifier.classify(parser.parse(content));
            print(format.line(name, verdict, System.nanoTime() - start));
        }

        @Override
        public void tooLarge(String name, long bytes) {
            print(format.line(
                    name, UnreadMail.verdict("larger than " + limits.bytes() + " bytes: it has " + bytes), 0));
        }

        @Override
        public void unreadable(String name, String reason) {
            unreadable++;
            err.println("havenjob: «" + name + "» cannot be read: " + reason);
            print(format.line(name, UnreadMail.verdict("the file cannot be read"), 0));
        }

        private void print(String line) {
            out.println(line);
            mails++;
            if (mails % PROGRESS_STEP == 0) {
                err.println(mails + " mails read");
                err.flush();
            }
        }

        int finish() {
            out.flush();
            err.println(mails + " mails read" + (unreadable == 0 ? "" : ", " + unreadable + " of them could not be"));
            err.flush();
            return unreadable == 0 && !out.checkError() ? HavenJobCommand.DONE : HavenJobCommand.FAILED;
        }
    }
}
