package com.havenjob.worker.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of mails that a test writes. */
record MailFolder(Path path) {

    /** A receipt for an application at an invented company. */
    static String receipt(String company, String title) {
        return """
                From: %1$s Careers <careers@%3$s.example>
                To: ruth@example.org
                Subject: Thank you for applying to %1$s
                Date: Mon, 02 Nov 2026 08:30:00 +0000
                Message-ID: <%4$d@%3$s.example>
                Content-Type: text/plain; charset=utf-8

                Hi Ruth,

                Thank you for applying for the %2$s position at %1$s. We have received your application
                and will review it shortly.

                Kind regards,
                %1$s
                """.formatted(company, title, company.toLowerCase(java.util.Locale.ROOT), title.hashCode());
    }

    MailFolder with(String name, String content) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Receipts of as many companies, one file each. */
    MailFolder withReceipts(int count) {
        for (int i = 0; i < count; i++) {
            with("%04d.eml".formatted(i), receipt("Quellfeld" + (char) ('a' + i % 26) + (i / 26), "Baker"));
        }
        return this;
    }
}
