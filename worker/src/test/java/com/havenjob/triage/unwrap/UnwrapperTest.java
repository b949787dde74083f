package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Mailbox;
import com.havenjob.inbox.MessageParser;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnwrapperTest {

    private static final String BODY = "Dear Ida,\n\nthank you for your application.\n\nKind regards\nNordwind";

    private static Unwrapped unwrap(String subject, String text) {
        return mail(
                "From: Ida Berg <ida@home.example>\nTo: box@in.example\nDate: Tue, 3 Mar 2026 09:15:00 +0100\nSubject: "
                        + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + text);
    }

    private static Unwrapped mail(String raw) {
        return new Unwrapper().unwrap(new MessageParser().parse(raw.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertIsOriginal(Unwrapped mail) {
        assertThat(mail.depth()).isEqualTo(1);
        assertThat(mail.from()).isEqualTo(new Mailbox("Nordwind Jobs", "jobs@nordwind.example"));
        assertThat(mail.subject()).isEqualTo("Your application");
        assertThat(mail.body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "---------- Forwarded message ---------; From; Date; Subject; To",
                "---------- Forwarded message ---------; Von; Date; Subject; To",
                "-------- Weitergeleitete Nachricht --------; Von; Datum; Betreff; An",
                "-------- Message transféré --------; De ; Date ; Sujet ; Pour ",
                "---------- Messaggio inoltrato ---------; Da; Data; Oggetto; A",
                "-------- Mensaje reenviado --------; De; Fecha; Asunto; Para",
                "-------- Doorgestuurd bericht --------; Van; Datum; Onderwerp; Aan",
                "--- Treść przekazanej wiadomości ---; Nadawca; Data; Temat; Adresat",
                "-------- Přeposlaná zpráva --------; Od; Datum; Předmět; Komu",
                "-------- Preposlaná správa --- Forwarded Message --------; Od; Dátum; Predmet; Pre",
                "-------- Välitetty viesti / Fwd.Msg --------; Lähettäjä; Päiväys; Aihe; Vastaanottaja",
                "-------- Перенаправленное сообщение --------; От; Дата; Тема; Кому",
                "---------- メッセージを転送 ---------; 送信元; 日付; 件名; 送信先",
                "---------- In no language known ---------; From; Date; Subject; To",
                "---------- Original Message ----------; From; Date; Subject; To",
                "Begin forwarded message:; From; Date; Subject; To",
                "Anfang der weitergeleiteten Nachricht:; Von; Datum; Betreff; An",
                "Début du message réexpédié :; De; Date; Objet; À",
                "________________________________; From; Sent; Subject; To",
                "________________________________; Von; Gesendet; Betreff; An",
            })
    void theWrapperOfAClientIsTakenOff(String separator, String from, String date, String subject, String to) {
        var header = "\n" + from + ": Nordwind Jobs <jobs@nordwind.example>\n" + date
                + ": Mon, 2 Mar 2026 17:00:00 +0100\n" + subject + ": \tYour application\n" + to
                + ": ida@home.example, Bo <bo@home.example>\n\n";

        var silent = unwrap("Fwd: Your application", separator + header + BODY);
        var talking = unwrap("Fwd: Your application", "Look at this!\n\nIda\n\n" + separator + header + BODY + "\n");

        assertIsOriginal(silent);
        assertThat(silent.above()).isEmpty();
        assertThat(silent.to()).extracting(Mailbox::address).containsExactly("ida@home.example", "bo@home.example");
        assertThat(silent.date()).isEqualTo(OffsetDateTime.parse("2026-03-02T17:00:00+01:00"));
        assertIsOriginal(talking);
        assertThat(talking.above()).isEqualTo("Look at this!\n\nIda");
    }

    @Test
    void aWrapperInsideAQuoteIsTakenOffWithItsMarks() {
        var quoted =
                ("Begin forwarded message:\n\nFrom: \"Nordwind Jobs\" <jobs@nordwind.example>\nSubject: Your application\n"
                                + "Date: 2 March 2026 at 17:00:00 CET\nTo: ida@home.example\n\n" + BODY)
                        .lines()
                        .map(line -> line.isEmpty() ? ">" : "> " + line)
                        .reduce("", (all, line) -> all + line + "\n");

        assertIsOriginal(unwrap("Fwd: Your application", quoted));
        assertIsOriginal(unwrap("Fwd: Your application", quoted.replace("> Nordwind\n", "Nordwind\n")));
        assertThat(unwrap("Fwd: Your application", "Hm.\n\n" + quoted + "\nSent from my phone")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void aQuotedBodyBehindABareHeaderLosesItsMarks() {
        assertIsOriginal(unwrap(
                "Fwd: x",
                "Forwarded message:\n\nFrom: Nordwind Jobs <jobs@nordwind.example>\nSubject: Your application\nDate: x\n\n> "
                        + BODY.replace("\n", "\n> ")));
    }

    @Test
    void aHeaderWithoutBlankLineBehindItEndsWithItsLastField() {
        assertIsOriginal(unwrap(
                "WG: Your application",
                "Von: Nordwind Jobs <jobs@nordwind.example>\nDatum: Montag, 2. März 2026 um 17:00\nAn: Ida\nBetreff: Your application\n"
                        + BODY));
    }

    @Test
    void boldAndFoldedHeadersAreRead() {
        var mail = unwrap(
                "FW: Your application",
                "*From:* Nordwind Jobs<mailto:jobs@nordwind.example> <jobs@nordwind.example> on behalf of HR<mailto:hr@nordwind.example>\n"
                        + "*Sent:* Monday, March 2, 2026 5:00 PM\n*To:* Ida <ida@home.example>;\n Bo <bo@home.example>\n"
                        + "*Subject:* Your application\n\n" + BODY);

        assertIsOriginal(mail);
        assertThat(mail.to()).hasSize(2);
        assertThat(mail.date()).isEqualTo(OffsetDateTime.parse("2026-03-02T17:00:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "   ----- Forwarded Message ----- From: Nordwind Jobs <jobs@nordwind.example>To: \"ida@home.example\" <ida@home.example>Sent: Monday, March 2, 2026, 05:00:00 PM GMT+1Subject: Your application",
                "   ----- Weitergeleitete Nachricht ----- Von: Nordwind Jobs <jobs@nordwind.example>An: \"ida@home.example\" <ida@home.example>CC: Bo <bo@home.example>Gesendet: Montag, 2. März 2026 um 17:00:00 MEZBetreff: Your application",
                "   ----- Mensagem reencaminhada ----- De: Nordwind Jobs <jobs@nordwind.example>Para: ida@home.example <ida@home.example>Enviado: segunda-feira, 2 de março de 2026, 17:00:00 CETAssunto Your application",
            })
    void aHeaderGluedToOneLineIsTakenApart(String line) {
        var mail = unwrap("Fwd: Your application", line + "\n " + BODY);

        assertIsOriginal(mail);
        assertThat(mail.date()).isEqualTo(OffsetDateTime.parse("2026-03-02T17:00:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 02/03/2026 17:00, \"Nordwind Jobs\" <jobs@nordwind.example> wrote:",
                "Am 02.03.2026, 17:00 schrieb \"Nordwind Jobs\" <jobs@nordwind.example>:",
                "Le 02/03/2026 17:00, « Nordwind Jobs » <jobs@nordwind.example> a écrit :",
                "Op 02/03/2026 17:00 heeft Nordwind Jobs <jobs@nordwind.example> geschreven:",
                "Nordwind Jobs <jobs@nordwind.example> kirjoitti 02/03/2026 17.00:",
                "02/03/2026 17:00 používateľ Nordwind Jobs (<jobs@nordwind.example>) napísal:",
                "02/03/2026 17:00 időpontban Nordwind Jobs (jobs@nordwind.example) ezt írta:",
            })
    void anIndentedTextBehindAnAttributionIsAForwardIfTheSubjectSaysSo(String line) {
        var indented =
                "\uFEFF" + line + "\n\n    " + BODY.replace("\n", "\n    ").replace("\n    \n", "\n\n");

        assertIsOriginal(unwrap("FW: Your application", indented));
        assertThat(unwrap("Re: Your application", indented).forwarded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 2 March 2026, Nordwind Jobs <jobs@nordwind.example> wrote:\n> Hello\n",
                "On Mon, Mar 2, 2026 at 5:00 PM Nordwind Jobs <jobs@nordwind.example>\nwrote:\n\n> Hello\n",
                "________________________________\nFrom: N <n@nordwind.example>\nSent: today\nTo: Ida\nSubject: Hi\n\nHello\n",
                "-----Original Message-----\nFrom: N <n@nordwind.example>\nSent: today\nSubject: Hi\n\nHello\n",
            })
    void aReplyStaysAReply(String quoted) {
        var mail = unwrap("Re: Your application", "Thanks, I will come.\n\n" + quoted);

        assertThat(mail.forwarded()).isFalse();
        assertThat(mail.from()).isEqualTo(new Mailbox("Ida Berg", "ida@home.example"));
        assertThat(mail.body()).contains("I will come");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Ida Berg", "From: Ida <IDA@home.example>"})
    void whoWritesAboveAMailOfTheirOwnAddsToIt(String from) {
        String earlier = "-----Original Message-----\n" + from + "\nSent: today\nSubject: Hi\n\nCome on Monday.\n";

        var added = unwrap("Fwd: Hi", "Come on Tuesday instead.\n\n" + earlier);
        assertThat(added.forwarded()).isFalse();
        assertThat(added.body()).contains("Come on Tuesday");

        assertThat(unwrap("Fwd: Hi", earlier).forwarded()).isTrue();
        assertThat(unwrap("Fwd: Hi", "See below.\n\n" + earlier.replace(from, "From: Bo <bo@home.example>"))
                        .forwarded())
                .isTrue();
    }

    @Test
    void aForwardInsideASilentForwardIsOpenedToo() {
        var inner = "---------- Forwarded message ---------\nFrom: Nordwind Jobs <jobs@nordwind.example>\n"
                + "Date: Mon, 2 Mar 2026\nSubject: Your application\n\n" + BODY;
        var outer =
                "---------- Forwarded message ---------\nFrom: Bo <bo@home.example>\nDate: today\nSubject: Fwd: x\n\n";

        var silent = unwrap("Fwd: Fwd: x", "For the list\n\n" + outer + inner);
        assertThat(silent.depth()).isEqualTo(2);
        assertThat(silent.from()).isEqualTo(new Mailbox("Nordwind Jobs", "jobs@nordwind.example"));
        assertThat(silent.above()).isEqualTo("For the list");

        var talking = unwrap("Fwd: Fwd: x", outer + "My own words\n\n" + inner);
        assertThat(talking.depth()).isEqualTo(1);
        assertThat(talking.body()).startsWith("My own words").contains("Nordwind");
    }

    @Test
    void anAttachedMailIsTheOriginal() {
        var mail = mail("""
                From: Ida <ida@home.example>
                Subject: Fwd: Your application
                Content-Type: multipart/mixed; boundary=b

                --b

                See attached
                --b
                Content-Type: message/rfc822

                From: Nordwind Jobs <jobs@nordwind.example>
                Subject: Your application

                Thank you
                --b--
                """);

        assertThat(mail.depth()).isEqualTo(1);
        assertThat(mail.subject()).isEqualTo("Your application");
        assertThat(mail.above()).isEqualTo("See attached");
        assertThat(mail.message().subject()).isEqualTo("Your application");
    }

    @Test
    void htmlForwardsAreTakenApartByTheirLines() {
        var mail = mail(
                "From: Ida <ida@home.example>\nSubject: FW: Your application\nContent-Type: text/html\n\n"
                        + "<p>Look</p><div style='border-top:solid'><p><b>From:</b> Nordwind Jobs &lt;jobs@nordwind.example&gt;<br>"
                        + "<b>Sent:</b> 2 March 2026<br><b>To:</b> Ida<br><b>Subject:</b> Your application</p></div><p>Thank you</p>");

        assertThat(mail.from()).isEqualTo(new Mailbox("Nordwind Jobs", "jobs@nordwind.example"));
        assertThat(mail.body()).isEqualTo("Thank you");
        assertThat(mail.above()).isEqualTo("Look");
    }

    @Test
    void mailThatAServerPassedOnIsItsSendersOwn() {
        var mail = mail("From: Nordwind <jobs@nordwind.example>\nResent-From: ida@home.example\n"
                + "X-Forwarded-To: box@in.example\nSubject: Your application\n\nThank you");

        assertThat(mail.depth()).isZero();
        assertThat(mail.from()).isEqualTo(new Mailbox("Nordwind", "jobs@nordwind.example"));
        assertThat(
                        mail("From: Nordwind via List <list@home.example>\nX-Original-From: Nordwind <jobs@nordwind.example>\n\nHi")
                                .from())
                .isEqualTo(new Mailbox("Nordwind", "jobs@nordwind.example"));
    }

    @Tag("bulky")
    @Test
    void noTextMakesItThrow() {
        var random = new Random(17);
        var pieces = new String[] {
            "---------- Forwarded message ---------",
            "From: ",
            "Von: ",
            "Date: ",
            "Subject: ",
            "To: ",
            "a <a@b.example>",
            "\n",
            "\n\n",
            "> ",
            ">",
            "    ",
            "On 3/3/26 10:00, ",
            " wrote:",
            "-----",
            "____",
            ":",
            "：",
            "31.12.99",
            "2026",
            "25:99",
            "+99:99",
            "März"
        };
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(unwrap("Fwd: x", text.toString()).body())
                    .as("text %s", text)
                    .isNotNull();
        }
    }
}
