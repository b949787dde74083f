package com.havenjob.triage.unwrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void answerStandsAboveWhatItQuotes() {
        var reply = Reply.of("""
                We chose somebody else.
                Jo

                On Tue, 17 Mar 2026 at 12:40, Ann Vester <ann@example.org> wrote:
                > Friday at 11 works.
                >
                >> We would like to interview you.
                """);
        assertThat(reply.own()).isEqualTo("We chose somebody else.\nJo");
        assertThat(reply.quoted()).contains("Friday at 11 works.", "We would like to interview you.");
    }

    @Test
    void whoWroteWhatIsQuotedIsNobodysWord() {
        var reply = Reply.of("""
                Facciamo venerdì alle 10.

                Il 09/12/2025 19:33, Anna Vester
                ha scritto:
                > Giovedì non posso.
                >
                >> Il 05/12/2025 10:20, Forno Ostra ha scritto:
                >> La vedrei giovedì:
                >> alle 9.
                """);
        assertThat(reply.own()).isEqualTo("Facciamo venerdì alle 10.");
        assertThat(reply.quoted())
                .contains("Giovedì non posso.", "La vedrei giovedì:", "alle 9.")
                .doesNotContain("scritto", "Vester", "Forno");
    }

    @Test
    void answersBetweenQuotesAreTheAuthors() {
        var reply = Reply.of("""
                Ann Vester <ann@example.org> wrote:
                > Is Friday possible?
                Yes, at ten.
                > Where?
                At our bakery.
                """);
        assertThat(reply.own()).contains("Yes, at ten.", "At our bakery.").doesNotContain("Is Friday possible?");
        assertThat(reply.quoted()).contains("Is Friday possible?", "Where?");
    }

    @Test
    void headerOfAnOlderMailBeginsTheQuote() {
        var reply = Reply.of("""
                Could we move to Thursday?

                From: Ann Vester <ann@example.org>
                Sent: Wednesday, 21 January 2026 10:02
                To: Jo Baker <jo@ostra-mill.example>
                Subject: RE: Interview Tuesday

                See you on Tuesday.
                """);
        assertThat(reply.own()).isEqualTo("Could we move to Thursday?");
        assertThat(reply.quoted()).contains("See you on Tuesday.");
    }

    @Test
    void mailThatQuotesNothingIsItsAuthors() {
        assertThat(Reply.of("Dear Ann,\nwe have your application."))
                .isEqualTo(new Reply("Dear Ann,\nwe have your application.", ""));
    }

    @Test
    void quoteWithoutAWordIsStillSaidBySomebody() {
        var body = "> We have your application.\n> Jo";
        assertThat(Reply.of(body)).isEqualTo(new Reply(body, ""));
    }
}
