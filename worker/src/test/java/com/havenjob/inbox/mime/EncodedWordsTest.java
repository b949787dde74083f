package com.havenjob.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no words here | no words here",
                "=?utf-8?Q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?UTF-8?b?R3LDvMOfZQ==?= | Grüße",
                "=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?iso-8859-1?q?a_b=FC?= | a bü",
                "=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?= | Grüße",
                "=?utf-8?Q?a?= =?utf-8?Q?b?= c | ab c",
                "=?utf-8?Q?a?= and =?utf-8?Q?b?= | a and b",
                "x=?utf-8?Q?a?=y | xay",
                "\"=?utf-8?Q?a?=\" | \"a\"",
                "=??Q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?no-such-set?Q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?utf-8?Q?two words?= | two words",
                "=?utf-8?B?R3LD vMOfZQ==?= | Grüße",
                "=?utf-8?Q?why?=3D?= | why?=",
                "=?utf-8?Q?no end | no end",
                "=?utf-8?X?a?= | =?utf-8?X?a?=",
                "a =? b ?= c | a =? b ?= c",
            })
    void encodedWordsAreDecodedWhereverTheyStand(String field, String text) {
        assertThat(EncodedWords.decode(field, new Flaws())).isEqualTo(text);
    }
}
