package com.havenjob.triage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinePartsTest {

    @Test
    void marksCutALine() {
        assertThat(LineParts.of("Ilse Vester | Recruiter | Ostra Mill - Leeds"))
                .containsExactly("Ilse Vester", "Recruiter", "Ostra Mill", "Leeds");
    }

    @Test
    void aLegalFormStaysWithItsName() {
        assertThat(LineParts.of("Ostra Mill, S.A. de C.V., Leeds"))
                .containsExactly("Ostra Mill, S.A. de C.V.", "Leeds");
        assertThat(LineParts.of("Ostra A/S")).containsExactly("Ostra A/S");
    }

    @Test
    void longTextAndAddressesAreNoParts() {
        assertThat(LineParts.of("we bake all night and sleep all day at Ostra, ilse@ostra.example"))
                .isEmpty();
    }

    @Test
    void theLabelOfAnAddressIsNoPartOfTheName() {
        assertThat(LineParts.of("Venue Ostra Mill Ltd, 2 Mill Road")).containsExactly("Ostra Mill Ltd", "2 Mill Road");
        assertThat(LineParts.of("Venue hire")).containsExactly("Venue hire");
    }
}
