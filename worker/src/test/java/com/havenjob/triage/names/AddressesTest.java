package com.havenjob.triage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Postbus 12, 4000 AB Ostra | true",
                "ul. Młyńska 7 | true",
                "Mühlenstraße 7 | true",
                "rue du Moulin 7 | true",
                "0344 12 34 56 | true",
                "Ostra Mill | false",
                "Studio 54 | false",
                "Mühlenstraße | false"
            })
    void streetsWithNumbersPostcodesAndTelephonesAreAddresses(String line, boolean address) {
        assertThat(Addresses.isAddress(line)).isEqualTo(address);
    }
}
