package com.havenjob.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.accounts.Accounts;
import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.EmailAddress;
import com.havenjob.testing.AskedNames;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import com.havenjob.worker.mailbox.MailboxImport;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoNetworkTest {

    private static final String MAIL =
            "Thank you for applying for the position of Baker at https://careers.quellfeld.example";

    @TempDir
    private Path folder;

    @Test
    void nothingOutsideThisMachineIsAskedForFromStartToEnd() throws Exception {
        var here = thisMachine();
        AskedNames.forget();
        var archive = Files.createDirectory(folder.resolve("archive"));
        Files.write(
                archive.resolve("a.eml"),
                WrittenMail.from("jobs@quellfeld.example").body(MAIL).bytes());
        try (var process = RunningPipeline.startAnother(
                folder.resolve("data"),
                Map.of("jobrunr.background-job-server.enabled", "true", "spring.quartz.auto-startup", "true"))) {
            var ann = process.bean(Accounts.class).add(new EmailAddress("ann@example.org"), "Ann", "a long password");
            process.bean(Inbox.class)
                    .accept(WrittenMail.from("jobs@elsewhere.example")
                            .body(MAIL)
                            .delivered(ann.id(), Door.SMTP, null, Vouching.NONE));
            process.bean(MailboxImport.class).run(ann.id(), List.of(archive), progress -> {});
        }
        assertThat(AskedNames.all()).isSubsetOf(here);
    }

    @Test
    void aNameThatIsAskedForIsNoticed() {
        AskedNames.forget();
        assertThatThrownBy(() -> InetAddress.getAllByName("quellfeld.invalid"))
                .isInstanceOf(UnknownHostException.class);
        assertThat(AskedNames.all()).contains("quellfeld.invalid");
    }

    private static Set<String> thisMachine() throws UnknownHostException {
        return Set.of("localhost", InetAddress.getLocalHost().getHostName());
    }
}
