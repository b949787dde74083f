package com.havenjob.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date:-41d 09:12 +0100    | Wed, 14 Oct 2026 09:12:00 +0100
            date:-0d 23:59:58 -0500  | Tue, 24 Nov 2026 23:59:58 -0500
            day:+0d en               | Tuesday, 24 November 2026
            day:+0d en-us            | Tuesday, November 24, 2026
            day:+0d en-date          | 24 November 2026
            day:-60d en-short        | Fri, 25 Sep 2026
            day:+0d de               | Dienstag, 24. November 2026
            day:+0d fr               | mardi 24 novembre 2026
            day:+1d es               | miércoles, 25 de noviembre de 2026
            day:+0d it               | martedì 24 novembre 2026
            day:+0d nl               | dinsdag 24 november 2026
            day:+0d pt               | terça-feira, 24 de novembro de 2026
            day:+1d pl               | środa, 25 listopada 2026
            day:+3d iso              | 2026-11-27
            ics:+0d 14:00            | 20261124T140000Z
            ics:+0d 14:00 local      | 20261124T140000
            """)
    void aDayIsWrittenAsItsStyleSays(String placeholder, String written) {
        assertThat(fill("charset=utf-8\n{{" + placeholder + "}}", UTF_8)).isEqualTo("charset=utf-8\n" + written);
    }

    @ParameterizedTest
    @CsvSource({
        "-2b,2026-11-20",
        "-3b,2026-11-20",
        "-4b,2026-11-20",
        "+4b,2026-11-30",
        "+5b,2026-11-30",
        "+3b,2026-11-27"
    })
    void aWorkingDayNeverLandsOnAWeekend(String count, String written) {
        assertThat(fill("{{day:" + count + " iso}}", UTF_8)).isEqualTo(written);
    }

    @Test
    void eachPartKeepsTheCharsetNamedLastAboveIt() {
        String template = "charset=utf-8\nä {{day:+1d es}}\ncharset=\"iso-8859-1\"\n{{day:+1d es}}\n";

        byte[] filled = Placeholders.fill("two.eml", template.getBytes(UTF_8), TUESDAY);

        assertThat(new String(filled, UTF_8)).contains("utf-8\nä miércoles");
        assertThat(new String(filled, ISO_8859_1)).contains("iso-8859-1\"\nmiércoles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{day:+3d xx}}",
                "{{day:3d en}}",
                "{{date:-1d 09:12}}",
                "{{ics:+1w 10:00}}",
                "{{name}}",
                "{{day:+3d en"
            })
    void anUnknownPlaceholderNamesItsFile(String template) {
        assertThatIllegalStateException()
                .isThrownBy(() -> fill(template, UTF_8))
                .withMessageContaining("«odd.eml»")
                .withMessageContaining(template);
    }

    private static String fill(String template, Charset charset) {
        return new String(Placeholders.fill("odd.eml", template.getBytes(charset), TUESDAY), charset);
    }
}
