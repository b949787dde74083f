package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.kernel.EmailAddress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the provider's checks say that somebody else wrote the mail. */
class SenderChecksTest {

    @ParameterizedTest(name = "SPF {0}, dkim {1}, envelope from {2}: {3}")
    @CsvSource({
        "pass,     none,                                          jobs@fernwick.example,    NONE",
        "none,     none,                                          jobs@fernwick.example,    NONE",
        "softfail, none,                                          jobs@fernwick.example,    NONE",
        "fail,     none,                                          jobs@fernwick.example,    FORGED",
        "fail,     {@fernwick.example : pass},                    jobs@fernwick.example,    NONE",
        "fail,     {@mail.fernwick.example : pass},               jobs@fernwick.example,    NONE",
        "fail,     {@elsewhere.example : pass},                   jobs@fernwick.example,    FORGED",
        "pass,     {@fernwick.example : fail},                    jobs@elsewhere.example,   FORGED",
        "pass,     {@fernwick.example : fail},                    jobs@fernwick.example,    NONE",
        "none,     '{@a.example : pass, @fernwick.example : fail}', jobs@fernwick.example,  FORGED",
        "FAIL,     {@notfernwick.example : pass},                 jobs@fernwick.example,    FORGED"
    })
    void onePassForTheAuthorsOwnDomainOutweighsAFailure(String spf, String dkim, String envelopeFrom, Vouching result) {
        var form = new Form(Map.of("SPF", part(spf), "dkim", part(dkim)));
        assertThat(SenderChecks.of(form)
                        .vouching(
                                Optional.of(new EmailAddress("news@fernwick.example")),
                                Optional.of(new EmailAddress(envelopeFrom))))
                .isEqualTo(result);
    }

    private static Form.Part part(String text) {
        return new Form.Part("", "", text.getBytes(UTF_8));
    }
}
