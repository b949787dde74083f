package com.havenjob.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own forwards: each client's shape, in several languages, and mails that are none. */
class ForwardTest {

    @TempDir
    private Path folder;

    static List<Forward> own() throws URISyntaxException {
        return Forward.of(Path.of(Objects.requireNonNull(ForwardTest.class.getResource("forwards"))
                .toURI()));
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyValueOfOurOwnForwardsIsRight(Forward mail) {
        assertThat(mail.values())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.got())
                        .as("%s of %s", value.field(), mail.label().file())
                        .isEqualTo(value.wanted()));
    }

    @Test
    void ourOwnForwardsKnowEveryValueOfEveryClient() throws URISyntaxException {
        var own = own();
        var score = ForwardScore.of(own);

        for (var field : List.of(
                ForwardField.SENDER,
                ForwardField.NAME,
                ForwardField.SUBJECT,
                ForwardField.DATE,
                ForwardField.BODY,
                ForwardField.ABOVE)) {
            assertThat(score.known(field)).as(field.name()).isEqualTo(21);
        }
        assertThat(score.known(ForwardField.LEFT_ALONE)).isEqualTo(3);
        assertThat(own).extracting(mail -> mail.label().client()).contains("gmail", "yahoo", "apple_mail", "attached");
    }

    @Test
    void whiteSpaceAndTheCaseOfAnAddressDoNotCount() throws IOException {
        var mail = mail("""
                {"forwarded": true, "from_address": "Ola@Mill.example", "orig_body": "Two  words\\n\\nand more"}""");

        assertThat(mail.values())
                .containsExactly(
                        new ForwardValue(ForwardField.SENDER, "ola@mill.example", "ola@mill.example"),
                        new ForwardValue(ForwardField.BODY, "Two words and more", "Two words and more"),
                        new ForwardValue(ForwardField.ABOVE, "", ""));
    }

    @Test
    void valueThatIsWrongIsAMiss() throws IOException {
        var mail = mail("""
                {"forwarded": true, "orig_subject": "Miller", "message_above": "See below"}""");
        var score = ForwardScore.of(List.of(mail));

        assertThat(score.right(ForwardField.SUBJECT)).isZero();
        assertThat(score.known(ForwardField.SUBJECT)).isEqualTo(1);
        assertThat(score.figures())
                .containsEntry("labels", 1)
                .containsEntry("subject", 0)
                .containsEntry("subject_n", 1)
                .containsEntry("above", 0)
                .containsEntry("above_n", 1)
                .containsEntry("left_alone_n", 0);
    }

    @Test
    void forwardThatIsExpectedToBeNoneIsAMiss() throws IOException {
        assertThat(mail("{\"forwarded\": false}").values())
                .containsExactly(new ForwardValue(ForwardField.LEFT_ALONE, "no forward", "a forward"));
    }

    @Test
    void labelThatDoesNotSayWhetherItIsAForwardIsNamedWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mail("{\"orig_subject\": \"Baker\"}"))
                .withMessageContaining("line 1")
                .withMessageContaining("expected");
    }

    /** A forward of «Baker» by ola@mill.example, labelled like this. */
    private Forward mail(String expected) throws IOException {
        Files.writeString(folder.resolve("labels.jsonl"), "{\"file\": \"a.eml\", \"expected\": " + expected + "}\n");
        Files.writeString(folder.resolve("a.eml"), """
                From: ida@home.example
                Subject: Fwd: Baker

                ---------- Forwarded message ---------
                From: Ola <ola@mill.example>
                Date: Mon, 2 Mar 2026 17:00:00 +0100
                Subject: Baker

                Two words
                and   more
                """);
        return Forward.of(folder).getFirst();
    }
}
