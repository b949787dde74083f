package com.havenjob.cli;

import com.havenjob.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. Which commands there are, each program says: the console adds its own. */
@Command(
        name = "havenjob",
        mixinStandardHelpOptions = true,
        version = "HavenJob",
        description = "Turns mail about job applications into tracked applications.")
public final class HavenJobCommand implements Runnable {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_ARGUMENTS = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private HavenJobCommand() {}

    /**
     * Runs the command that the arguments name and gives the exit status. Wrong arguments and refusals become one line
     * on stderr; the stack trace of a defect is printed there too.
     *
     * @param subcommands objects annotated with {@link Command}
     */
    public static int run(List<?> subcommands, String... arguments) {
        return commandLine(subcommands).execute(arguments);
    }

    static CommandLine commandLine(List<?> subcommands) {
        var line = new CommandLine(new HavenJobCommand());
        subcommands.forEach(line::addSubcommand);
        line.setParameterExceptionHandler((wrong, _) -> refuse(wrong.getCommandLine(), wrong, WRONG_ARGUMENTS));
        line.setExecutionExceptionHandler((failure, command, _) -> {
            if (failure instanceof Refusal) {
                return refuse(command, failure, FAILED);
            }
            failure.printStackTrace(command.getErr());
            return FAILED;
        });
        return line;
    }

    private static int refuse(CommandLine command, Exception reason, int status) {
        var sentence = Objects.requireNonNullElse(reason.getMessage(), reason.toString());
        var oneLine = sentence.lines().map(String::strip).toList();
        var err = command.getErr();
        var hint =
                status == WRONG_ARGUMENTS ? " (" + command.getCommandSpec().qualifiedName() + " --help explains)" : "";
        err.println("havenjob: " + String.join(" ", oneLine) + hint);
        err.flush();
        return status;
    }

    @Override
    public void run() {
        var names = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "Say what to do: one of " + names);
    }
}
