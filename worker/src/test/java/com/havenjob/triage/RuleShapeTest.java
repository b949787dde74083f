package com.havenjob.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a rule's pattern is shown to people, and read back from them. */
class RuleShapeTest {

    @Test
    void nameStandsBeforeTheBarAndSubjectBehindIt() {
        assertThat(RuleShape.of("Fernwick Talent | Your application for …"))
                .isEqualTo(new RuleShape("Fernwick Talent", "Your application for …"));
        assertThat(RuleShape.of("… | News | June")).isEqualTo(new RuleShape("…", "News | June"));
        assertThat(RuleShape.of("| News")).isEqualTo(new RuleShape("", "News"));
    }

    @Test
    void gapStandsForTheBarWhereThereIsNone() {
        assertThat(RuleShape.of("…")).isEqualTo(new RuleShape("…", "…"));
        assertThat(RuleShape.of("Fernwick … Welder")).isEqualTo(new RuleShape("Fernwick …", "… Welder"));
        assertThat(RuleShape.of("… Welder")).isEqualTo(new RuleShape("…", "… Welder"));
    }

    @Test
    void whatIsShownIsWhatIsMeant() {
        for (var pattern : new String[] {"Ada Holt | …", "| News", "… | News of …", "Ada |"}) {
            assertThat(RuleShape.of(pattern).pattern()).isEqualTo(pattern);
            assertThat(RuleShape.of(RuleShape.of(pattern).pattern())).isEqualTo(RuleShape.of(pattern));
        }
        assertThat(RuleShape.of(RuleShape.of("…").pattern())).isEqualTo(RuleShape.of("…"));
    }

    @Test
    void saysWhetherAnythingFits() {
        var everything = RuleShape.of("…");
        assertThat(everything.isAnyName() && everything.isAnySubject()).isTrue();
        var some = RuleShape.of("Ada … | … Welder");
        assertThat(some.isAnyName() || some.isAnySubject()).isFalse();
    }
}
