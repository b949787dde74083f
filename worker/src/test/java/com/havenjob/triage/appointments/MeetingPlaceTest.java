package com.havenjob.triage.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.triage.dates.Readout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Location: Weir Street 12, second floor         | Weir Street 12, second floor",
                "en | Where: Ostra Mill                              | Ostra Mill",
                "en | The room of our interview: Weir Street 12      | Weir Street 12",
                "en | Bring pens ¦ Address: Weir Street 12 ¦ Room: 4 | Weir Street 12",
                "de | Ort: Weststraße 12                             | Weststraße 12",
                "de | Treffpunkt: am Tor                             | am Tor",
            })
    void aLineWithALabelForAPlaceNamesIt(String language, String text, String place) {
        assertThat(place(text, language)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time: 12 March in Weir Street",
                "Location Weir Street 12",
                "Location:Weir Street 12",
                ": the location is secret",
                "What you should bring along to this location: pens",
                "Please come to our location: Weir Street 12",
                "Bring pens",
            })
    void otherLinesNameNone(String text) {
        assertThat(place(text, "en")).isNull();
    }

    @Test
    void aLineOrALabelThatIsTooLongNamesNone() {
        assertThat(place("Location: " + "w".repeat(198), "en")).isEqualTo("w".repeat(198));
        assertThat(place("Location: " + "w".repeat(199), "en")).isNull();
        assertThat(place("The room for our talk together: Weir", "en")).isEqualTo("Weir");
        assertThat(place("The room for our talk, all together: Weir", "en")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Join at https://zoom.us/j/123?pwd=ab on time      | https://zoom.us/j/123?pwd=ab",
                "Join <https://ostra.zoom.us/j/123> on time       | https://ostra.zoom.us/j/123",
                "Join (https://meet.google.com/abc-defg) on time  | https://meet.google.com/abc-defg",
                "Join [https://whereby.com/ostra] on time         | https://whereby.com/ostra",
                "Join \"https://ostra.webex.com/meet\" on time    | https://ostra.webex.com/meet",
                "https://TEAMS.microsoft.com/l/meetup/1           | https://TEAMS.microsoft.com/l/meetup/1",
                "https://mill.example/jobs https://meet.jit.si/ostra | https://meet.jit.si/ostra",
                "https:// https://meet.jit.si/ostra               | https://meet.jit.si/ostra",
                "We meet at https://zoom.us/j/1.                  | https://zoom.us/j/1",
                "Is it https://zoom.us/j/1?                       | https://zoom.us/j/1",
                "Take https://zoom.us/j/1.2, then ring            | https://zoom.us/j/1.2",
                "Ours is https://zoom.us/j/1; ring.               | https://zoom.us/j/1",
            })
    void theFirstLinkToAVideoMeetingIsAPlace(String body, String link) {
        assertThat(MeetingPlace.link(body)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mill.example/jobs",
                "https://notzoom.us/j/123",
                "http://zoom.us/j/123",
                "zoom.us/j/123",
                "https://mill.example/news/how-we-meet/on-zoom.us/",
                "https://mill.example/?to=/zoom.us/j/1",
                "https://mill.example/www.zoom.us/j/1",
                "https://mill.example#.zoom.us/j/1",
                "https://mill.example\\.zoom.us/j/1",
                "https://zoom.us@mill.example/j/1",
                "https://zoom.us",
            })
    void otherLinksAreNone(String body) {
        assertThat(MeetingPlace.link(body)).isNull();
    }

    @Test
    void aMeetingIsToldByTheHostOfItsLink() {
        assertThat(MeetingPlace.link("https://" + "w".repeat(63) + ".zoom.us/j"))
                .isNotNull();
        assertThat(MeetingPlace.link("https://w/" + "w".repeat(6) + ".zoom.us/j"))
                .isNull();
    }

    @Test
    void aLongLinkIsShortened() {
        var link = "https://zoom.us/j/" + "1".repeat(482);

        assertThat(MeetingPlace.link(link)).isEqualTo(link);
        assertThat(MeetingPlace.link(link + "2")).isEqualTo(link);
        assertThat(MeetingPlace.link(link + "2".repeat(5_000))).isEqualTo(link);
    }

    @Test
    void aLineKnowsThePlaceBetterThanALink() {
        var units = Readout.of("Location: Ostra Mill", "en").units();

        assertThat(MeetingPlace.of(units, "or https://zoom.us/j/1")).isEqualTo("Ostra Mill");
        assertThat(MeetingPlace.of(Readout.of("Bring pens", "en").units(), "or https://zoom.us/j/1"))
                .isEqualTo("https://zoom.us/j/1");
    }

    private static @Nullable String place(String text, String language) {
        return MeetingPlace.of(Readout.of(text, language).units(), "");
    }
}
