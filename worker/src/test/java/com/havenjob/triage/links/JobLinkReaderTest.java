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
}
