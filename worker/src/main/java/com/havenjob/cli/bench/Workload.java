package com.havenjob.cli.bench;

import com.havenjob.demo.DemoMails;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Mail for measuring: the demo's mails, real in shape and size, and among them receipts and refusals of ever new
 * companies, so that applications are opened and not only found. The same seed gives the same mails.
 */
final class Workload {

    private static final String[] FIRST = {
        "Amber", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Indigo", "Juniper", "Kestrel",
        "Lumen", "Maple", "Nimbus", "Opal", "Prairie", "Quartz", "River", "Summit", "Tundra"
    };
    private static final String[] SECOND = {
        "works", "forge", "path", "grid", "field", "stone", "wave", "bridge", "loom", "crest", "port", "mill", "spark",
        "line", "yard", "deck", "leaf", "gate", "ridge", "spring"
    };
    private static final String[] THIRD = {"Labs", "Robotics", "Health", "Energy", "Media", "Foods", "Mobility", "Bank"
    };
    private static final String[] TITLES = {
        "Backend Engineer", "Data Analyst", "Product Designer", "Site Reliability Engineer", "QA Engineer",
        "Android Developer", "Machine Learning Engineer", "Technical Writer", "Platform Engineer", "Security Analyst"
    };
    private static final int DEMO_SHARE = 4; // every fourth mail is one of the demo's

    private final long seed;
    private final List<byte[]> demoMails;
    private final RandomGenerator random;

    Workload(long seed) {
        this.seed = seed;
        this.demoMails = DemoMails.mails(LocalDate.of(2026, 6, 1)).stream()
                .map(mail -> mail.raw())
                .toList();
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The mail with this number; no two numbers and no two seeds give the same bytes. */
    byte[] mail(int number) {
        return number % DEMO_SHARE == 0 ? demoMail(number) : receipt(number);
    }

    private byte[] demoMail(int number) {
        var raw = new ByteArrayOutputStream();
        raw.writeBytes(("X-Workload: " + seed + "/" + number + "\r\n").getBytes(StandardCharsets.US_ASCII));
        raw.writeBytes(demoMails.get(number / DEMO_SHARE % demoMails.size()));
        return raw.toByteArray();
    }

    private byte[] receipt(int number) {
        var company = pick(FIRST) + pick(SECOND) + " " + pick(THIRD) + " " + Integer.toString(number % 1000, 36);
        var title = pick(TITLES);
        var refused = number % 3 == 0;
        var sentence = refused
                ? "We thought about it for a long time and will go on with other people for the " + title
                        + " position. Unfortunately there was only one place, and we wish you every success."
                : "We have received your application for the " + title
                        + " position and our team will look at it in the coming days. If your profile fits, a recruiter will write to you.";
        var text = """
                From: %1$s Hiring Team <no-reply@us.greenhouse-mail.io>
                To: bench@example.org
                Subject: %2$s %1$s
                Date: Mon, 1 Jun 2026 09:00:00 +0000
                Message-ID: <workload-%5$d-%3$d@us.greenhouse-mail.io>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: 8bit

                <html><body><table><tr><td><p>Hello Robin,</p><p>Thank you for your interest in %1$s.</p><p>%4$s</p>
                <p>Kind regards,<br>%1$s Hiring Team</p></td></tr></table>
                <p style="font-size:11px">This mailbox is not read. You get this mail since you applied at %1$s.</p></body></html>
                """.formatted(
                        company, refused ? "Your application to" : "Thank you for applying to", number, sentence, seed);
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
