package com.havenjob.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.havenjob.triage.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DemoMailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String MARA = "mara.lindqvist@example.org";

    record Label(
            String file,
            String kind,
            @Nullable String company,
            @Nullable String title,
            String lang,
            String trust,
            boolean review) {}

    /** March, August and October make the days that need letters beyond ASCII in several languages. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-14", "2026-08-15", "2026-11-24", "2027-01-01", "2028-02-29"})
    void everyMailIsSoundMimeInTheCharsetItNames(LocalDate today) {
        for (DemoMail mail : DemoMails.mails(today)) {
            List<String> texts = texts(mail);
            assertThat(texts)
                    .as(mail.name())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{{", "}}"));
        }
    }

    @Test
    void everyMailHasTheFieldsThatMailNeedsAndAnIdOfItsOwn() {
        List<DemoMail> mails = DemoMails.mails(TODAY);
        for (DemoMail mail : mails) {
            Message message = message(mail);
            assertThat(message.getFrom()).as(mail.name()).hasSize(1);
            assertThat(message.getFrom().get(0).getAddress())
                    .isEqualToIgnoringCase(mail.envelopeFrom().value());
            assertThat(message.getSubject()).as(mail.name()).isNotBlank().doesNotContain("=?");
            assertThat(message.getDate().toInstant())
                    .as(mail.name())
                    .isEqualTo(mail.sentAt().toInstant());
        }
        assertThat(mails.stream().map(mail -> message(mail).getMessageId()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLineEndsAndFitsAsMailDemands() {
        for (DemoMail mail : DemoMails.mails(TODAY)) {
            String text = new String(mail.raw(), ISO_8859_1);
            assertThat(text.replace("\r\n", "")).as(mail.name()).doesNotContain("\r", "\n");
            assertThat(text.lines())
                    .as(mail.name())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-24", "2027-02-28"})
    void mailsComeOldestFirstFromEightWeeksAndNoneFromTheFuture(LocalDate today) {
        List<DemoMail> mails = DemoMails.mails(today);

        assertThat(mails).isSortedAccordingTo((a, b) -> a.sentAt().compareTo(b.sentAt()));
        assertThat(mails.getFirst().sentAt().toLocalDate()).isEqualTo(today.minusDays(55));
        assertThat(mails.getLast().sentAt().toInstant())
                .isBefore(today.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void labelsAndMailsMatchOneToOne() {
        assertThat(DemoMails.mails(TODAY).stream().map(DemoMail::name))
                .hasSize(60)
                .containsExactlyInAnyOrderElementsOf(labels().map(Label::file).toList());
    }

    @Test
    void labelsClaimNothingThatTheMailDoesNotSay() {
        Map<String, DemoMail> mails = DemoMails.mails(TODAY).stream().collect(toMap(DemoMail::name, mail -> mail));
        labels().forEach(label -> {
            DemoMail mail = mails.get(label.file());
            assertThat(mail).isNotNull();
            assertThat(said(mail))
                    .as(mail.name())
                    .containsIgnoringCase(label.company() == null ? "" : label.company())
                    .containsIgnoringCase(label.title() == null ? "" : label.title());
        });
    }

    @Test
    void theSearchHasTheStagesThatTheDemoShows() {
        Map<String, Long> kinds = count(Label::kind);

        assertThat(kinds.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::label).toList());
        assertThat(kinds)
                .containsEntry("offer", 2L)
                .containsEntry("rejected", 10L)
                .containsEntry("withdrawn", 1L)
                .containsEntry("interview", 6L)
                .containsEntry("not_application", 11L);
    }

    @Test
    void theMailsSpeakEightLanguages() {
        assertThat(count(Label::lang))
                .containsOnlyKeys("en", "de", "fr", "es", "it", "nl", "pt", "pl")
                .containsEntry("de", 5L)
                .containsEntry("fr", 3L);
    }

    @Test
    void someMailsNeedAPersonAndOneComesFromAStranger() {
        assertThat(labels().filter(Label::review)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(labels().filter(label -> "untrusted".equals(label.trust()))).hasSize(1);
        assertThat(DemoMails.mails(TODAY).stream()
                        .filter(mail -> MARA.equals(mail.envelopeFrom().value())))
                .as("forwarded by hand")
                .hasSize(6);
    }

    @Test
    void theSameDayMakesTheSameMails() {
        assertThat(DemoMails.mails(TODAY)).isEqualTo(DemoMails.mails(TODAY)).doesNotHaveDuplicates();
    }

    @Test
    void aTemplateWithoutADateIsRefusedByName() {
        byte[] template = "From: a@demo.example\nSubject: Hi\n\nHello\n".getBytes(US_ASCII);

        assertThatIllegalStateException()
                .isThrownBy(() -> DemoMails.render("bare.eml", template, TODAY))
                .withMessageContaining("«bare.eml»")
                .withMessageContaining("Date");
    }

    private static Map<String, Long> count(Function<Label, String> property) {
        return labels().collect(groupingBy(property, counting()));
    }

    private static Stream<Label> labels() {
        var mapper = JsonMapper.builder().build();
        try (var in = DemoMails.class.getResourceAsStream("labels.jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), UTF_8).lines().map(line -> mapper.readValue(line, Label.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message message(DemoMail mail) {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        builder.setDecodeMonitor(DecodeMonitor.STRICT);
        try {
            return builder.parseMessage(new ByteArrayInputStream(mail.raw()));
        } catch (IOException e) {
            throw new UncheckedIOException(mail.name(), e);
        }
    }

    private static String said(DemoMail mail) {
        Message message = message(mail);
        String all = message.getFrom() + "\n" + message.getSubject() + "\n" + String.join("\n", texts(mail));
        return Parser.unescapeEntities(all, false).replaceAll("\\s+", " ");
    }

    private static List<String> texts(DemoMail mail) {
        return leaves(message(mail)).map(body -> decoded(mail, body)).toList();
    }

    private static Stream<TextBody> leaves(Entity entity) {
        return switch (entity.getBody()) {
            case Multipart multipart -> multipart.getBodyParts().stream().flatMap(DemoMailsTest::leaves);
            case Message inner -> leaves(inner);
            case TextBody text -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    private static String decoded(DemoMail mail, TextBody body) {
        try {
            return Charset.forName(body.getMimeCharset())
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(body)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(mail.name() + " is not " + body.getMimeCharset(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(mail.name(), e);
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (var in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
