package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ida@b.example | - | ida@b.example",
                "<Ida@B.example> | - | ida@b.example",
                "Ida Berg <ida@b.example> | Ida Berg | ida@b.example",
                "\"Berg, Ida\" <ida@b.example> | Berg, Ida | ida@b.example",
                "Berg, Ida <ida@b.example> | Berg, Ida | ida@b.example",
                "\"Ida \\\"I\\\" Berg\" <ida@b.example> | Ida \"I\" Berg | ida@b.example",
                "=?utf-8?Q?Ida_=C3=98?= <ida@b.example> | Ida Ø | ida@b.example",
                "=?utf-8?Q?Berg=2C_Ida?= <ida@b.example> | Berg, Ida | ida@b.example",
                "ida@b.example (Ida Berg) | Ida Berg | ida@b.example",
                "Ida Berg [mailto:ida@b.example] | Ida Berg | ida@b.example",
                "Ida Berg mailto:ida@b.example] | Ida Berg | ida@b.example",
                "Ida <ida@b.example<mailto:ida@b.example>> | Ida | ida@b.example",
                "ida@b.example <ida@b.example> | - | ida@b.example",
                "'''Ida Berg'' <ida@b.example>' | Ida Berg | ida@b.example",
                "Ida Berg | Ida Berg | -",
                "Ida <nowhere> | Ida | -",
                "Undisclosed recipients:; | - | -",
            })
    void oneAddressIsReadAsClientsWriteIt(String field, String name, String address) {
        var mailboxes = Mailbox.parseList(field, 10);

        if (name == null && address == null) {
            assertThat(mailboxes).isEmpty();
        } else {
            assertThat(mailboxes).containsExactly(new Mailbox(name, address));
        }
    }

    @Test
    void listsArePartedByCommasAndSemicolons() {
        assertThat(Mailbox.parseList("a@b.example; C <c@d.example>, \"E, F\" <e@f.example>;", 10))
                .extracting(Mailbox::address)
                .containsExactly("a@b.example", "c@d.example", "e@f.example");
        assertThat(Mailbox.parseList("a@b.example, ".repeat(50), 7)).hasSize(7);
        assertThat(new Mailbox("Ida", "ida@b.example").domain()).isEqualTo("b.example");
    }
}
