package com.havenjob.lab;

import static com.havenjob.lab.JudgedMail.mail;
import static com.havenjob.triage.Kind.APPLIED;
import static com.havenjob.triage.Kind.NOT_APPLICATION;
import static com.havenjob.triage.Kind.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final List<Judged> MAILS = IntStream.range(0, 60)
            .mapToObj(i -> mail("m" + i, i % 3 == 0 ? REJECTED : APPLIED)
                    .of("Company " + i / 2, "Carpenter")
                    .from("Source " + i % 7)
                    .readAs(APPLIED, "Company " + i / 2, "Carpenter", 0.9, false))
            .toList();

    @Test
    void kindsAreApart() {
        assertThat(Groups.byKind(MAILS)).containsOnlyKeys("applied", "rejected");
        assertThat(Groups.byKind(MAILS).get("rejected")).hasSize(20);
    }

    @Test
    void sourceIsTheLabelledOneElseTheSendersDomain() {
        var unlabelled = new Judged(
                new Label("m", NOT_APPLICATION, null, null, null, null, null, null, null, null, null),
                MAILS.getFirst().verdict());

        assertThat(Groups.bySource(MAILS)).hasSize(7);
        assertThat(Groups.bySource(List.of(unlabelled))).containsOnlyKeys("mail.example");
        assertThat(Groups.byLanguage(List.of(unlabelled))).containsOnlyKeys("unknown");
    }

    @Test
    void halvesHaveNoCompanyInCommon() {
        assertNothingInCommon(
                Groups.halvesByCompany(MAILS), mail -> mail.label().company());
    }

    @Test
    void halvesHaveNoSourceInCommon() {
        assertNothingInCommon(Groups.halvesBySource(MAILS), mail -> mail.label().source());
    }

    private static void assertNothingInCommon(
            Map<String, List<Judged>> halves, Function<Judged, @Nullable String> name) {
        assertThat(halves).containsOnlyKeys("half A", "half B");
        var names = halves.values().stream()
                .flatMap(half -> half.stream().map(name).distinct())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}
