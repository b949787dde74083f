package com.havenjob.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import com.havenjob.testing.CapturedLog;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class DiscreetJsonEncoderTest {

    @TempDir
    private Path folder;

    @Test
    void exceptionsAreWrittenByClassAndStackAndNeverByTheirWords() {
        var cause = new IllegalArgumentException("subject Gooseberry");
        var thrown = new IllegalStateException("body Rhubarb", cause);
        thrown.addSuppressed(new IllegalStateException("sender Quince"));

        var line = logged("A mail broke", thrown);

        assertThat(line)
                .contains("A mail broke", "java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("exceptionsAreWrittenByClassAndStackAndNeverByTheirWords")
                .doesNotContain("Gooseberry", "Rhubarb", "Quince");
    }

    @Test
    void messageThatALibraryRepeatsInItsLineIsTakenOut() {
        var thrown = new UnsupportedOperationException("Dear Rhubarb");

        assertThat(logged("Job 7 failed: Dear Rhubarb", thrown))
                .contains("Job 7 failed: java.lang.UnsupportedOperationException")
                .doesNotContain("Rhubarb");
    }

    @Test
    void whatOnlyKnowsOfConnectionsKeepsItsWords() {
        assertThat(logged("x", new IllegalStateException(new ConnectException("Connection refused by db"))))
                .contains("Connection refused by db");
        assertThat(logged("x", new SQLException("the database is starting up", "57P03")))
                .contains("the database is starting up");
        assertThat(logged("x", new SQLException("invalid input: Rhubarb", "22P02")))
                .doesNotContain("Rhubarb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "file"})
    void serversLogThroughIt(String form) throws JoranException {
        var context = new LoggerContext();
        context.putProperty("havenjob.log.form", form);
        context.putProperty("havenjob.log.file", folder.resolve("test.log").toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getResource("/logback.xml"));
        try {
            var out = (OutputStreamAppender<ILoggingEvent>)
                    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("out");
            assertThat(out.getEncoder()).isInstanceOf(DiscreetJsonEncoder.class);
        } finally {
            context.stop();
        }
    }

    private static String logged(String text, Throwable thrown) {
        try (var log = CapturedLog.start()) {
            LoggerFactory.getLogger(DiscreetJsonEncoderTest.class).warn(text, thrown);
            return log.text();
        }
    }
}
