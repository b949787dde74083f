package com.havenjob.triage.links;

import static com.havenjob.triage.particulars.WrittenMail.html;
import static com.havenjob.triage.particulars.WrittenMail.saying;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobLinkReaderTest {

    @ParameterizedTest
    @CsvSource({
        "https://ostramill.example/jobs/night-baker-4711,Night Baker",
        "https://ostramill.example/careers/4711?ref=mail,View job",
        "https://ostramill.example/stellen/nachtbaecker-m-w-d,Zur Stelle",
        "https://click.ostramill.example/x/93kd,Night Baker"
    })
    void linkToThePositionIsFound(String address, String text) {
        var mail = html("<p>Thanks.</p><a href='https://ostramill.example/'>Ostra Mill</a> <a href='" + address + "'>"
                + text + "</a> <a href='https://ostramill.example/privacy'>Privacy</a>");
        var found = JobLinkReader.read(mail.reading(), "Night Baker");

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(address);
    }

    @Test
    void directLinkIsBetterThanOneThatCountsClicks() {
        var mail = html("<a href='https://click.ostramill.example/x/93kd'>Night Baker</a>"
                + "<a href='https://ostramill.example/jobs/night-baker-4711'>here</a>");
        var found = JobLinkReader.read(mail.reading(), "Night Baker");

        assertThat(found).isNotNull();
        assertThat(found.value()).endsWith("4711");
    }

    @Test
    void linkInPlainTextEndsBeforeTheFullStop() {
        var found = JobLinkReader.read(
                saying("Read it again at https://ostramill.example/jobs/4711.").reading(), null);

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("https://ostramill.example/jobs/4711");
    }

    @Test
    void structuredDataKnowsBest() {
        var mail = html("<a href='https://ostramill.example/jobs/4712'>Job</a><script type='application/ld+json'>"
                + "{\"@type\":\"JobPosting\",\"url\":\"https://ostramill.example/j/4711\"}</script>");
        var found = JobLinkReader.read(mail.reading(), null);

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("https://ostramill.example/j/4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ostramill.example/jobs/",
                "https://ostramill.example/careers/process",
                "https://ostramill.example/jobs/search?q=12345",
                "https://ostramill.example/jobs/alerts/4711/unsubscribe",
                "javascript:alert(1)"
            })
    void otherLinksAreNot(String address) {
        var mail = html("<p>Thanks.</p><a href='" + address + "'>More</a>");

        assertThat(JobLinkReader.read(mail.reading(), "Night Baker")).isNull();
    }

    private static double sure(String address, String text) {
        var found = JobLinkReader.read(
                html("<a href='" + address + "'>" + text + "</a>").reading(), "Night Baker");
        return found == null ? 0 : found.confidence();
    }

    @Test
    void addressAndWordsTogetherAreSurest() {
        assertThat(sure("https://ostramill.example/jobs/4711", "Night Baker")).isEqualTo(0.9);
        assertThat(sure("https://ostramill.example/jobs/4711", "View job")).isEqualTo(0.9);
        assertThat(sure("https://ostramill.example/jobs/4711", "The position")).isEqualTo(0.9);
        assertThat(sure("https://ostramill.example/jobs/4711", "here")).isEqualTo(0.7);
        assertThat(sure("https://ostramill.example/bread", "Night Baker")).isEqualTo(0.55);
        assertThat(sure("https://ostramill.example/bread", "View job")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://click.ostramill.example/jobs/4711",
                "https://links2.ostramill.example/jobs/4711",
                "https://t.ostramill.example/jobs/4711",
                "https://ostramill.example/ls/click/jobs/4711",
                "https://ostramill.example/ss/c/jobs/4711"
            })
    void whereACounterLeadsOnlyItsWordsSay(String address) {
        assertThat(sure(address, "View job")).isZero();
        assertThat(sure(address, "Night Baker")).isEqualTo(0.55);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ostramill.example/jobs/471",
                "https://ostramill.example/jobs/night-baker-berlin",
                "https://ostramill.example/apply?gh_jid=4711",
                "https://clicker.ostramill.example/jobs/4711"
            })
    void numberOrTitleMakesAPathAPositions(String address) {
        assertThat(sure(address, "here")).isEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ostramill.example/jobs/47",
                "https://ostramill.example/jobs/night-bakers",
                "https://ostramill.example/jobs/all?page=4711",
                "/jobs/4711",
                "ftp://ostramill.example/jobs/4711"
            })
    void listOfPositionsIsNone(String address) {
        assertThat(sure(address, "here")).isZero();
    }

    @Test
    void firstOfEquallySureLinksIsTaken() {
        var found = JobLinkReader.read(
                saying("https://ostramill.example/jobs/1111 or https://ostramill.example/jobs/2222")
                        .reading(),
                null);

        assertThat(found).isNotNull();
        assertThat(found.value()).endsWith("1111");
        assertThat(found.extractor()).isEqualTo("link/address");
        assertThat(found.evidence()).isEqualTo(found.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", ")", ">", "?", ";", "!", "\"", "'"})
    void linkInTextEndsBeforePunctuation(String behind) {
        var found = JobLinkReader.read(
                saying("See https://ostramill.example/jobs/4711" + behind + " soon")
                        .reading(),
                null);

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("https://ostramill.example/jobs/4711");
    }

    @Test
    void endlessAddressIsNone() {
        var start = "https://ostramill.example/jobs/";

        assertThat(sure(start + "1".repeat(2_000 - start.length()), "here")).isEqualTo(0.7);
        assertThat(sure(start + "1".repeat(2_001 - start.length()), "here")).isZero();
    }

    @Test
    void ofSeveralPositionsEachHasTheLinkOfItsName() {
        var mail = html("<a href='https://ostramill.example/jobs/1111'>Night Baker</a>"
                        + "<a href='https://ostramill.example/jobs/2222'>Miller</a>"
                        + "<a href='https://ostramill.example/jobs/3333'>Miller</a>"
                        + "<a href='https://ostramill.example/jobs/4444'>here</a>")
                .reading();

        var miller = JobLinkReader.named(mail, "Miller");
        assertThat(miller).isNotNull();
        assertThat(miller.value()).endsWith("2222");
        assertThat(miller.evidence()).isEqualTo("Miller: " + miller.value());
        assertThat(JobLinkReader.named(mail, "Carpenter")).isNull();
    }
}
