package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UG Nowa Ostra | Urząd Gminy w Nowej Ostrej",
                "Szkoła Ostrowo | Szkoła Podstawowa nr 2 im. Anny Vester w Ostrowie",
                "Clínica Vet. Ostra | Clínica Veterinaria Ostra",
                "Asesoría Rgz. Ostra | Asesoría Rodríguez Ostra",
                "Praxis Dr. Vester | Hausarztpraxis Dr. med. Ilse Vester",
                "Farmacia Vester | Farmacia Dottor Vester s.n.c.",
                "Studio Legale Vester | Studio Legale Avv. Ilse Vester e Associati"
            })
    void aShortFormStandsForTheWholeName(String shorter, String longer) {
        assertThat(ShortNames.stands(shorter, longer)).isTrue();
        assertThat(ShortNames.stands(longer, shorter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostra Bank | Ostra Bank plc. Registered office",
                "Hotel Ostra | Hotel Tiltmore",
                "Stadt Ostra | Stadtwerke Ostra",
                "UG Ostra | Urząd Miasta Ostra",
                "Ostra | Clínica Ostra",
                "Vet. | Clínica Veterinaria"
            })
    void otherNamesAreOthers(String shorter, String longer) {
        assertThat(ShortNames.stands(shorter, longer)).isFalse();
    }
}
