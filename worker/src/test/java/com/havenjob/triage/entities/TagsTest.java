package com.havenjob.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private static int tag(String name) {
        int tag = Tags.NAMES.indexOf(name);
        assertThat(tag).as(name).isNotNegative();
        return tag;
    }

    @ParameterizedTest
    @CsvSource({"TITLE, title, title+", "COMPANY, company, company+", "LOCATION, location, location+"})
    void eachTypeHasATagToBeginAndOneToGoOn(EntityType type, String begins, String goesOn) {
        assertThat(Tags.begins(type)).isEqualTo(tag(begins));
        assertThat(Tags.goesOn(type)).isEqualTo(tag(goesOn));
        assertThat(Tags.OUTSIDE).isEqualTo(tag("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "title+, title, true",
        "title+, title+, true",
        "title+, none, false",
        "title+, company, false",
        "title+, company+, false",
        "company+, company, true",
        "company+, title, false",
        "company+, title+, false",
        "location+, company+, false",
        "location+, location+, true",
        "title, title, true",
        "title, title+, true",
        "company, title+, true",
        "location, none, true",
        "none, location, true",
        "none, company+, true",
        "none, none, true"
    })
    void onlyWhatBeganGoesOn(String name, String before, boolean may) {
        assertThat(Tags.mayFollow(tag(name), tag(before))).isEqualTo(may);
    }
}
