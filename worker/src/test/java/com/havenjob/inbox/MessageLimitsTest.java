package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageLimitsTest {

    private static final MessageLimits SMALL = new MessageLimits(20_000, 4, 10, 10, 100, 3, 1_000, 2_000, 1, 50, 1);

    private static ParsedMessage parse(String mail) {
        return new MessageParser(SMALL).parse(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatGoesBeyondABoundIsCutAndSaid() {
        assertThat(parse("Subject: x\n\n" + "a".repeat(30_000)).flaws())
                .contains(
                        "larger than 20000 bytes, only the beginning was read",
                        "text longer than the limit, the rest left out");
        assertThat(parse("Subject: " + "a".repeat(200) + "\n\nText").subject()).hasSizeLessThanOrEqualTo(100);
        assertThat(parse("X-A: 1\n".repeat(20) + "Subject: late\n\nText").flaws())
                .containsExactly("more header fields than the limit, the rest left out");
        assertThat(parse("To: a@b.example, c@d.example, e@f.example, g@h.example\n\n")
                        .to())
                .hasSize(3);
        assertThat(parse("Subject: x\n\n" + "a".repeat(1_500)).text()).hasSize(1_000);
        assertThat(parse("Content-Type: text/html\n\n<p>" + "a".repeat(1_990)).text())
                .hasSize(1_000);
        assertThat(parse("Content-Type: text/calendar\n\n" + "a".repeat(80))
                        .calendars()
                        .getFirst())
                .hasSize(50);
        assertThat(parse("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\na\n".repeat(50))
                        .flaws())
                .containsExactly("more parts than the limit, the rest left out");
    }

    @Test
    void partsInsidePartsEndAtTheBound() {
        var nested = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        var mails = "Content-Type: message/rfc822\n\n".repeat(100) + "Subject: deep\n\nText";

        assertThat(new MessageParser()
                        .parse(nested.toString().getBytes(StandardCharsets.US_ASCII))
                        .flaws())
                .contains("parts nested deeper than the limit left out");
        assertThat(depth(parse(mails))).isEqualTo(4);
    }

    private static int depth(ParsedMessage message) {
        return message.embedded().isEmpty() ? 0 : 1 + depth(message.embedded().getFirst());
    }

    @Test
    void deepAndEndlessHtmlIsRead() {
        for (var tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<blockquote>", "<a href=x><p>", "<"}) {
            var message = Mails.parse("Content-Type: text/html\n\n<p>Start</p>" + tag.repeat(100_000) + "x");
            assertThat(message.text()).startsWith("Start");
        }
    }

    @Test
    void noBytesMakeTheParserThrow() {
        var random = new Random(20_260_301);
        var pieces = new String[] {
            "\n",
            "\r\n",
            "\r",
            "--b",
            "--b--\n",
            "Content-Type: multipart/mixed; boundary=b\n",
            "Content-Type: text/html\n",
            "Content-Type: message/rfc822\n\n",
            "Content-Transfer-Encoding: base64\n",
            "=?utf-8?B?",
            "?=",
            "=?x?Q?=A",
            "\0",
            "From: ",
            "<a@b>",
            "\"",
            "(",
            ",",
            ";",
            ":",
            "Subject: ",
            "Date: 31 Feb 2026 25:61 +9999\n",
            "<div>",
            "</p>",
            "<table>",
            "&#x110000;",
            "=",
            "=\n",
            "\u00fc",
            "filename*0*=",
            "charset=utf-7",
            "+",
            "On ",
            " wrote:\n",
            "> "
        };
        for (int round = 0; round < 3_000; round++) {
            var mail = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                mail.append(pieces[random.nextInt(pieces.length)]);
            }
            var bytes = mail.toString().getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(new MessageParser().parse(bytes).text())
                    .as("mail %s", mail)
                    .isNotNull();
        }
    }

    @Test
    void limitsThatLetNothingThroughAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MessageLimits(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .withMessageContaining("bytes=0");
    }
}
