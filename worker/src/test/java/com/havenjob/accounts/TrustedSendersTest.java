package com.havenjob.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.EmailAddress;
import com.havenjob.kernel.Refusal;
import com.havenjob.testing.RunningPipeline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedSendersTest {

    private static final RunningPipeline PIPELINE = RunningPipeline.shared();
    private static final Account RUTH = PIPELINE.somebodyTrusting("*@fernwick.example", "Hiring@Brightloom.example");

    private final TrustedSenders trusted = PIPELINE.bean(TrustedSenders.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hiring@brightloom.example",
                "HIRING@BRIGHTLOOM.EXAMPLE",
                "anybody@fernwick.example",
                "anybody@mail.us.fernwick.example",
                "no-reply@greenhouse-mail.io",
                "no-reply@us.greenhouse-mail.io"
            })
    void coversExactAddressesAndWholeDomains(String sender) {
        assertThat(trusted.coverAny(RUTH.id(), List.of(new EmailAddress(sender))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other@brightloom.example",
                "hiring@mail.brightloom.example",
                "x@evilgreenhouse-mail.io",
                "x@evil-fernwick.example",
                "x@greenhouse-mail.io.evil.example",
                "x@fernwick.example@evil.example",
                "greenhouse-mail.io@evil.example",
                "x@example",
                "*@example"
            })
    void isNotFooledByPartsOfNames(String sender) {
        assertThat(trusted.coverAny(RUTH.id(), List.of(new EmailAddress(sender))))
                .isFalse();
    }

    @Test
    void oneOfSeveralSendersIsEnoughAndNoneIsNone() {
        var known = new EmailAddress("a@fernwick.example");
        assertThat(trusted.coverAny(RUTH.id(), List.of(new EmailAddress("a@evil.example"), known)))
                .isTrue();
        assertThat(trusted.coverAny(RUTH.id(), List.of())).isFalse();
    }

    @Test
    void everyPersonTrustsTheOwnAddressAndNobodyElses() {
        var other = PIPELINE.somebodyTrusting();
        assertThat(trusted.coverAny(RUTH.id(), List.of(RUTH.email()))).isTrue();
        assertThat(trusted.coverAny(RUTH.id(), List.of(other.email()))).isFalse();
        assertThat(trusted.coverAny(other.id(), List.of(new EmailAddress("a@fernwick.example"))))
                .isFalse();
    }

    @Test
    void aSecondAddChangesNothing() {
        var ruth = PIPELINE.somebodyTrusting("*@quayside.example");
        var before = trusted.of(ruth.id());
        trusted.trust(ruth.id(), " *@QUAYSIDE.example ", "Quayside");
        assertThat(trusted.of(ruth.id())).isEqualTo(before);
    }

    @Test
    void aPatternCanBeTakenBackByItsOwnerOnly() {
        var ruth = PIPELINE.somebodyTrusting("*@quayside.example");
        var other = PIPELINE.somebodyTrusting();
        var pattern = trusted.of(ruth.id()).stream()
                .filter(sender -> sender.pattern().equals("*@quayside.example"))
                .findFirst()
                .orElseThrow();
        var sender = List.of(new EmailAddress("a@quayside.example"));

        trusted.distrust(other.id(), pattern.id());
        assertThat(trusted.coverAny(ruth.id(), sender)).isTrue();
        trusted.distrust(ruth.id(), pattern.id());
        trusted.distrust(ruth.id(), pattern.id());
        assertThat(trusted.coverAny(ruth.id(), sender)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "*@*",
                "*@",
                "@example.com",
                "*@com",
                "*.example.com",
                "ann",
                "ann@localhost",
                "a*b@example.com",
                "*@*.example.com",
                "*@.example.com",
                "two words@example.com",
                "<ann@example.com>"
            })
    void whatIsNoSenderIsRefusedWithAnExample(String pattern) {
        assertThatThrownBy(() -> trusted.trust(RUTH.id(), pattern, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("«" + pattern + "»")
                .hasMessageContaining("*@example.com");
    }

    @Test
    void everyPresetIsAPatternThatAPersonCouldHaveWritten() {
        var mine = Stream.concat(
                KnownSystems.presets().stream().map(TrustedSenders.Preset::pattern), Stream.of("*@x.example"));
        assertThat(mine).allSatisfy(pattern -> trusted.trust(RUTH.id(), pattern, null));
        assertThat(KnownSystems.presets())
                .allSatisfy(preset -> assertThat(preset.label()).isNotBlank());
    }

    @Test
    void aDomainIsOfferedUnlessAnybodyCanGetAnAddressThere() {
        assertThat(TrustedSenders.patternsFor(new EmailAddress("Hiring@Quayside.example")))
                .containsExactly("hiring@quayside.example", "*@quayside.example");
        for (var domain : List.of("gmail.com", "outlook.com", "gmx.de", "yahoo.co.uk", "icloud.com", "web.de")) {
            assertThat(TrustedSenders.patternsFor(new EmailAddress("hiring.desk@" + domain)))
                    .containsExactly("hiring.desk@" + domain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@localhost", "a*b@quayside.example", "ann@quayside.example", "*@quayside.example"})
    void everythingThatIsOfferedIsTaken(String sender) {
        var offered = TrustedSenders.patternsFor(new EmailAddress(sender));
        assertThat(offered).allSatisfy(pattern -> trusted.trust(RUTH.id(), pattern, null));
    }
}
