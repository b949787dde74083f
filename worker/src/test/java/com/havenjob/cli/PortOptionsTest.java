package com.havenjob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.cli.doctor.DoctorCommand;
import com.havenjob.testing.CommandRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

class PortOptionsTest {

    @ParameterizedTest
    @CsvSource({"--port, 65536", "--port, -1", "--smtp-port, 70000"})
    void portThatCannotBeIsOneLineAndStatusTwo(String option, String port) {
        for (var command : List.of(new WorkerCommand(), new DoctorCommand())) {
            var name = command.getClass().getAnnotation(Command.class).name();
            var run = CommandRun.of(HavenJobCommand::commandLine, command, name, option + "=" + port);
            assertThat(run.status()).isEqualTo(HavenJobCommand.WRONG_ARGUMENTS);
            assertThat(run.err())
                    .singleElement()
                    .asString()
                    .contains(option + " must be a number from 0 to 65535, not " + port);
        }
    }
}
