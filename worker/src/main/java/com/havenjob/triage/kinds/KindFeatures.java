package com.havenjob.triage.kinds;

import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link KindModel} is told of a mail beside its words: numbers of 0 to 1, each at a place of its own, with the names
 * that the model's file has for them. What is said comes first, by aspect and cue; the circumstances follow.
 */
final class KindFeatures {

    /** The weight that a phrase is measured by; a few have more. */
    private static final double FULL = 4;

    private static final double FAIR = 2;
    private static final double FAINT = 0.3;
    private static final int SHORT = 8;
    private static final double LONG = 50;

    private static final List<Cue> CUES = List.of(Cue.values());
    private static final List<Aspect> ASPECTS = List.of(Aspect.values());
    private static final List<Circumstance> CIRCUMSTANCES = List.of(Circumstance.values());

    /** How many there are. */
    static final int SIZE = ASPECTS.size() * CUES.size() + CIRCUMSTANCES.size();

    private KindFeatures() {}

    /** Where and how something is said. */
    private enum Aspect {
        SUBJECT,
        CLEAR_SUBJECT,
        TEXT,
        CLEAR_TEXT,
        SOUND_OF_SUBJECT,
        /** How much the sentence sounds like it that does most. */
        SOUND,
        /** What part of all that the sentences sound like. */
        SHARE,
        QUOTED,
        SOUND_OF_QUOTED;

        double of(Cue cue, Evidence said) {
            return switch (this) {
                case SUBJECT -> weight(said.own().inSubject(cue));
                case CLEAR_SUBJECT -> is(said.own().inSubject(cue) >= CueMeaning.DECIDES);
                case TEXT -> weight(said.own().inText(cue));
                case CLEAR_TEXT -> is(said.own().inText(cue) >= CueMeaning.DECIDES);
                case SOUND_OF_SUBJECT -> said.own().soundsInSubject(cue);
                case SOUND -> sound(said.own().soundsMost(cue));
                case SHARE -> said.own().share(cue);
                case QUOTED -> weight(said.quoted().inText(cue));
                case SOUND_OF_QUOTED -> sound(said.quoted().soundsMost(cue));
            };
        }
    }

    /** What else tells of a mail. */
    private enum Circumstance {
        TRACKING_SYSTEM,
        JOB_BOARD,
        EMPLOYER,
        RECRUITING_SENDER,
        MAILING_LIST,
        TITLE_IN_SUBJECT,
        TITLE_IN_BEGINNING,
        /** Something but the words for an application says that it is about work. */
        WORK,
        /** No phrase tells of a step. */
        NO_STEP,
        ANSWER,
        CALENDAR,
        NOTE,
        LENGTH,
        BIAS;

        double of(Evidence said, Reading reading) {
            var source = reading.source();
            var type = source == null ? null : source.type();
            return switch (this) {
                case TRACKING_SYSTEM -> is(type == SourceProfile.Type.TRACKING_SYSTEM);
                case JOB_BOARD -> is(type == SourceProfile.Type.JOB_BOARD);
                case EMPLOYER -> is(type == SourceProfile.Type.EMPLOYER);
                case RECRUITING_SENDER -> is(said.work().recruits());
                case MAILING_LIST -> is(MailingList.sent(reading));
                case TITLE_IN_SUBJECT -> is(said.work().inSubject());
                case TITLE_IN_BEGINNING -> is(said.work().inBeginning());
                case WORK -> is(said.work().isMeant());
                case NO_STEP -> is(said.own().strongestStep() < FAIR);
                case ANSWER -> is(!reading.quoted().sentences().isEmpty());
                case CALENDAR -> is(!reading.message().calendars().isEmpty());
                case NOTE -> is(length(reading) < SHORT);
                case LENGTH -> Math.min(1, length(reading) / LONG);
                case BIAS -> 1;
            };
        }
    }

    /** The features of a mail. */
    static double[] of(Evidence evidence, Reading reading) {
        double[] values = new double[SIZE];
        for (int cue = 0; cue < CUES.size(); cue++) {
            // Most mails say little: of a cue that none of their sentences has, every aspect is 0.
            if (evidence.isSaid(CUES.get(cue))) {
                for (int aspect = 0; aspect < ASPECTS.size(); aspect++) {
                    values[aspect * CUES.size() + cue] = ASPECTS.get(aspect).of(CUES.get(cue), evidence);
                }
            }
        }
        int place = ASPECTS.size() * CUES.size();
        for (var circumstance : CIRCUMSTANCES) {
            values[place++] = circumstance.of(evidence, reading);
        }
        return values;
    }

    /** The names, by place. */
    static List<String> names() {
        var names = new ArrayList<String>(SIZE);
        for (var aspect : ASPECTS) {
            for (var cue : CUES) {
                names.add(spelt(aspect) + ": " + spelt(cue));
            }
        }
        for (var circumstance : CIRCUMSTANCES) {
            names.add(spelt(circumstance));
        }
        return names;
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double weight(double weight) {
        return Math.min(1, weight / FULL);
    }

    /** What is likest of many things that it is hardly like says nothing. */
    private static double sound(double probability) {
        return probability > FAINT ? probability : 0;
    }

    private static int length(Reading reading) {
        return reading.text().sentences().size();
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }
}
