package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageParserTest {

    @Test
    void fieldsAreReadAsTheSenderMeantThem() {
        var message = Mails.parse("""
                Message-ID: <17.abc@mail.lindholm.example>
                In-Reply-To: <16.abc@mail.lindholm.example>
                References: <1@a.example> <16.abc@mail.lindholm.example>
                From: "Berg, Ida" <Ida.Berg@Lindholm.example>
                Reply-To: jobs@lindholm.example
                To: Team: a@b.example, "C D" <c@d.example>;
                Cc: e@f.example (Eve)
                Date: Tue, 3 Mar 2026 09:15:00 +0100 (CET)
                Subject: Your
                 application
                List-Unsubscribe: <https://lindholm.example/u>

                Hello.
                """);

        assertThat(message.messageId()).isEqualTo("17.abc@mail.lindholm.example");
        assertThat(message.references()).containsExactly("1@a.example", "16.abc@mail.lindholm.example");
        assertThat(message.from()).isEqualTo(new Mailbox("Berg, Ida", "ida.berg@lindholm.example"));
        assertThat(message.replyTo()).containsExactly(new Mailbox(null, "jobs@lindholm.example"));
        assertThat(message.to())
                .containsExactly(
                        new Mailbox(null, "a@b.example"),
                        new Mailbox("C D", "c@d.example"),
                        new Mailbox("Eve", "e@f.example"));
        assertThat(message.date()).isEqualTo(OffsetDateTime.parse("2026-03-03T09:15:00+01:00"));
        assertThat(message.subject()).isEqualTo("Your application");
        assertThat(message.header("list-unsubscribe")).isEqualTo("<https://lindholm.example/u>");
        assertThat(message.text()).isEqualTo("Hello.\n");
        assertThat(message.flaws()).isEmpty();
    }

    @Test
    void plainAndHtmlAreVersionsOfOneTextAndAttachmentsAreListed() {
        var message = Mails.parse("""
                Subject: Hello
                Content-Type: multipart/mixed; boundary="out"

                --out
                Content-Type: multipart/alternative; boundary="in"

                --in
                Content-Type: text/plain

                Plain words
                --in
                Content-Type: text/html

                <p>Rich <b>words</b></p>
                --in--
                --out
                Content-Type: text/calendar; method=REQUEST

                BEGIN:VCALENDAR
                --out
                Content-Type: application/pdf; name*=utf-8''Angebot%20f%C3%BCr%20Sie.pdf
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                AAEC
                --out
                Content-Type: message/rfc822

                Subject: Inside
                From: a@b.example

                Deep words
                --out--
                """);

        assertThat(message.text()).isEqualTo("Plain words");
        assertThat(message.htmlText()).isEqualTo("Rich words\n");
        assertThat(message.html()).contains("<b>words</b>");
        assertThat(message.calendars()).containsExactly("BEGIN:VCALENDAR");
        assertThat(message.attachments())
                .containsExactly(new ParsedMessage.Attachment("Angebot für Sie.pdf", "application/pdf", 3));
        assertThat(message.embedded()).singleElement().satisfies(inner -> {
            assertThat(inner.subject()).isEqualTo("Inside");
            assertThat(inner.text()).isEqualTo("Deep words");
        });
    }

    @Test
    void aPlainPartThatOnlyPointsAtTheHtmlIsNotTheText() {
        var message =
                Mails.parse("Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPlease view in HTML.\n--b\n"
                        + "Content-Type: text/html\n\n<p>" + "We have received your application. ".repeat(20)
                        + "</p>\n--b--\n");

        assertThat(message.text()).startsWith("We have received your application.");
    }

    @Test
    void partsOutsideAnAlternativeAreReadOneAfterAnother() {
        var message = Mails.parse("""
                Content-Type: multipart/mixed; boundary=b

                --b

                First
                --b
                Content-Type: text/html

                <p>Second</p>
                --b
                Content-Disposition: attachment; filename=notes.txt

                Not to be read
                --b--
                """);

        assertThat(message.text()).isEqualTo("First\nSecond\n");
        assertThat(message.attachments())
                .extracting(ParsedMessage.Attachment::name)
                .containsExactly("notes.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utf-8 | UTF-8 | Grüße aus Łódź",
                "\"utf8\" | UTF-8 | Grüße aus Łódź",
                "'UTF-8' | UTF-8 | Grüße",
                "utf-8 | windows-1252 | Grüße – bald",
                "iso-8859-1 | windows-1252 | „Grüße“",
                "iso-8859-1 | UTF-8 | Grüße aus Łódź",
                "us-ascii | UTF-8 | Grüße",
                "unknown-8bit | UTF-8 | Grüße",
                "x-unknown | windows-1252 | Grüße",
                "iso-8859-2 | ISO-8859-2 | Łódź",
                "koi8-r | KOI8-R | Спасибо за отклик",
                "windows-1251 | windows-1251 | Спасибо",
                "gb2312 | GB18030 | 感谢您的申请镕",
                "iso-2022-jp | ISO-2022-JP | ご応募ありがとう",
                "shift_jis | windows-31j | ご応募①",
                "euc-kr | x-windows-949 | 지원해 주셔서",
                "big5 | Big5 | 感謝您",
                "utf-16 | UTF-16 | Grüße Łódź",
                "utf-16le | UTF-16LE | Grüße",
                "utf-32 | UTF-32 | Grüße",
                "utf-16 | US-ASCII | plain after all",
            })
    void textIsReadInTheCharacterSetThatItIsIn(String declared, String real, String text) {
        var body = text.getBytes(Charset.forName(real));

        var message = Mails.bytes("Content-Type: text/plain; charset=" + declared, body);

        assertThat(message.text()).isEqualTo(text);
    }

    @Test
    void withoutACharacterSetTheBytesDecide() {
        assertThat(Mails.bytes("Subject: x", "Grüße".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Grüße");
        assertThat(Mails.bytes("Subject: x", new byte[] {'G', 'r', (byte) 0xfc, (byte) 0xdf, 'e'})
                        .text())
                .isEqualTo("Grüße");
        assertThat(Mails.parse("Content-Type: text/plain; charset=utf-7\n\nGr+APwA3w-e +- mehr")
                        .text())
                .isEqualTo("Grüße + mehr");
    }

    @Test
    void htmlNamesItsCharacterSetInsideWhereTheHeaderDoesNot() {
        var html = "<meta charset=\"koi8-r\"><p>Спасибо</p>".getBytes(Charset.forName("KOI8-R"));

        assertThat(Mails.bytes("Content-Type: text/html", html).text()).isEqualTo("Спасибо\n");
    }

    @Test
    void brokenTransferEncodingsAreReadAsFarAsTheyGo() {
        assertThat(Mails.parse("Content-Transfer-Encoding: base64\n\nSGVs\nbG8*=\nIHlvdQ==\n")
                        .text())
                .isEqualTo("Hello you");
        assertThat(Mails.parse("Content-Transfer-Encoding: base64\n\nPlainly, this is no base64 at all!\n")
                        .text())
                .isEqualTo("Plainly, this is no base64 at all!\n");
        assertThat(Mails.parse("Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe  \n1=2 =Z=\n !=")
                        .text())
                .isEqualTo("Grüße\n1=2 =Z !");
        assertThat(Mails.parse("Content-Transfer-Encoding: 8-bit-ish\n\nas it stands")
                        .flaws())
                .containsExactly("unknown transfer encoding, body read as it stands");
    }

    @Test
    void uuencodeIsLeftAlone() {
        var body = "begin 644 a.txt\n#0V%T\n`\nend\n";

        assertThat(Mails.parse("Subject: x\n\n" + body).text()).isEqualTo(body);
    }

    @Test
    void flowedTextIsUnfolded() {
        var message =
                Mails.parse("Content-Type: text/plain; format=flowed\n\nOne \nline.\n Two.\n> quo \n> ted\n-- \nIda\n");

        assertThat(message.text()).isEqualTo("One line.\nTwo.\n> quo ted\n-- \nIda\n");
        assertThat(Mails.parse("Content-Type: text/plain; format=flowed; delsp=yes\n\nほ \nげ")
                        .text())
                .isEqualTo("ほげ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\r\n", "From ida Tue Mar  3 09:15:00 2026\n", ">From ida Tue\n"})
    void whatStandsBeforeTheHeaderIsSkipped(String before) {
        assertThat(Mails.parse(before + "Subject: Hello\n\nText").subject()).isEqualTo("Hello");
    }

    @Test
    void headersThatAreBrokenAreRepaired() {
        assertThat(Mails.parse("just words\nand more: words\n\nend").text())
                .isEqualTo("just words\nand more: words\n\nend");
        assertThat(Mails.parse("Subject: a\rFrom: b@c.example\r\rText").subject())
                .isEqualTo("a");
        assertThat(Mails.parse("Subject: a\nbroken line\nFrom: b@c.example\n\nText")
                        .from())
                .isEqualTo(new Mailbox(null, "b@c.example"));
        assertThat(Mails.parse("Subject: a\nDear Ida,\nwelcome.\n").text()).isEqualTo("Dear Ida,\nwelcome.\n");
        assertThat(Mails.parse("Subject: a\n\nDate: Tue, 3 Mar 2026 09:15 +0100\nMIME-Version: 1.0\n\nText")
                        .text())
                .isEqualTo("Text");
        assertThat(Mails.parse("").text()).isEmpty();
    }

    @Test
    void aLostBoundaryIsFound() {
        var parts = "--real\nContent-Type: text/html\n\n<p>Found</p>\n--real--\n";

        assertThat(Mails.parse("Content-Type: multipart/mixed\n\n" + parts).text())
                .isEqualTo("Found\n");
        assertThat(Mails.parse("Content-Type: multipart/mixed; boundary=wrong\n\n" + parts)
                        .text())
                .isEqualTo("Found\n");
        assertThat(Mails.parse("Content-Type: multipart/mixed; boundary=none\n\nNo parts here")
                        .text())
                .isEqualTo("No parts here");
        assertThat(Mails.parse("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nNever closed")
                        .text())
                .isEqualTo("Never closed");
    }

    @Test
    void nulCharactersAreLeftOut() {
        assertThat(Mails.parse("Subject: a\0b\n\nte\0xt")).satisfies(message -> {
            assertThat(message.subject()).isEqualTo("ab");
            assertThat(message.text()).isEqualTo("text");
            assertThat(message.flaws()).contains("NUL characters left out");
        });
    }

    @Test
    void equalBytesGiveEqualMessages() {
        var mail = Mails.plain("text/html", "<p>Hello</p>");

        assertThat(Mails.parse(mail)).isEqualTo(Mails.parse(mail));
    }

    @Test
    void attachedMailFilesAreOpened() {
        var message = Mails.parse("""
                Content-Type: multipart/mixed; boundary=b

                --b

                See below
                --b
                Content-Type: application/octet-stream; name="offer.eml"
                Content-Transfer-Encoding: base64

                U3ViamVjdDogT2ZmZXIKCkhlbGxv
                --b--
                """);

        assertThat(message.embedded()).extracting(ParsedMessage::subject).isEqualTo(List.of("Offer"));
    }

    @Test
    void whateverBreaksInsideIsAnUnreadableMailAndNoException() {
        var broken = Mails.unreadable(new IllegalStateException("unexpected"));
        assertThat(broken.flaws()).containsExactly("could not be read");
        assertThat(broken.text()).isEmpty();
        assertThat(broken.isUnreadable()).isTrue();
        assertThat(Mails.unreadable(new StackOverflowError())).isEqualTo(broken);
        assertThat(Mails.parse("Subject: x\n\n").isUnreadable()).isFalse();
    }
}
