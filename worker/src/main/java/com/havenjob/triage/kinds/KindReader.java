package com.havenjob.triage.kinds;

import com.havenjob.triage.Kind;
import com.havenjob.triage.examples.SentenceModel;
import com.havenjob.triage.lexicon.Cue;
import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides the kind of a mail from what its sentences say. */
public final class KindReader {

    static final double DECIDES = 3;
    static final double SUPPORTS = 2;
    private static final int FEW = 3;
    private static final int BEGINNING = 8;
    private static final int LONGEST_LETTER = 50;
    private static final int LONGEST_NOTE = 20;

    /** Later steps outrank earlier ones: a refusal also thanks for the application, an invitation also confirms it. */
    static final List<Cue> RANK = List.of(
            Cue.WITHDRAWN,
            Cue.REJECTED,
            Cue.OFFER,
            Cue.PHONE_SCREEN,
            Cue.INTERVIEW,
            Cue.ASSESSMENT,
            Cue.UNDER_REVIEW,
            Cue.APPLIED);

    /** Steps on the way; in doubt the later one. */
    private static final List<Cue> STEPS = List.of(Cue.OFFER, Cue.PHONE_SCREEN, Cue.INTERVIEW, Cue.ASSESSMENT);

    private KindReader() {}

    /** The kind of the mail, with the sentence that decided. */
    public static KindReading read(Reading reading, SentenceModel likeness) {
        var hits = new ArrayList<>(markers(reading));
        boolean marked = !hits.isEmpty();
        hits.addAll(SentenceReader.read(reading, likeness));
        var tally = new Tally(hits);
        if (marked) {
            return ofMarker(hits.getFirst(), tally);
        }
        return Contrary.read(tally, reading)
                .or(() -> stage(tally, reading, concernsApplication(tally, reading)))
                .or(() -> answeredStage(tally, reading, likeness))
                .or(() -> faint(tally, reading, likeness))
                .orElseGet(() -> undecided(tally, reading));
    }

    private static List<CueHit> markers(Reading reading) {
        var source = reading.source();
        if (source == null || source.markers().isEmpty()) {
            return List.of();
        }
        for (var marker : source.markers()) {
            if (contains(reading, marker.text())) {
                return List.of(hit(marker.meaning(), marker.text()));
            }
        }
        return List.of();
    }

    private static boolean contains(Reading reading, String text) {
        String html = reading.message().html();
        return reading.original().body().contains(text)
                || (html != null && html.contains(text))
                || reading.message().headers().toString().contains(text);
    }

    private static CueHit hit(CueMeaning meaning, String evidence) {
        return new CueHit(meaning.cue(), meaning.weight(), false, evidence);
    }

    private static KindReading ofMarker(CueHit marker, Tally tally) {
        var kind = marker.cue().isStage() ? Kind.valueOf(marker.cue().name()) : Kind.NOT_APPLICATION;
        return new KindReading(
                kind,
                DECIDES * 2,
                DECIDES * 2,
                tally.contrary() / 2,
                concern(tally),
                "kind/template",
                marker.evidence());
    }

    /** Phrases like «unfortunately we cannot» stand in any mail: without a word on applications they mean nothing. */
    private static boolean concernsApplication(Tally tally, Reading reading) {
        return reading.source() != null
                || RecruitingSender.sent(reading)
                || TitleWords.hasHeadWord(reading.original().subject())
                || tally.of(Cue.CONCERN) >= DECIDES
                || tally.of(Cue.POST) >= DECIDES
                || tally.sentences(Cue.CONCERN) >= 3
                || (isLetter(reading)
                        && (tally.namesPosition(Cue.APPLIED) || speaksOfPosition(tally, reading) || saysSo(tally)))
                || (isNote(reading) && soundsSo(tally));
    }

    /** A clear word on what happened and a faint one on applications, while nothing is sold. */
    private static boolean saysSo(Tally tally) {
        return tally.bodyStage() >= DECIDES && tally.sentences(Cue.CONCERN) > 0 && tally.contrary() < SUPPORTS;
    }

    /** A subject with a word on applications, and a sentence that is like one on them, while nothing is sold. */
    private static boolean soundsSo(Tally tally) {
        return tally.inSubject(Cue.CONCERN) > 0 && tally.bodyStage() >= SUPPORTS && tally.contrary() < SUPPORTS;
    }

    /** Of the length of a letter, and not of a newsletter. */
    private static boolean isLetter(Reading reading) {
        return reading.text().sentences().size() <= LONGEST_LETTER;
    }

    /** So short that what one sentence is like says something of the whole. */
    private static boolean isNote(Reading reading) {
        return reading.text().sentences().size() <= LONGEST_NOTE;
    }

    /** A position in the first sentences and something that happens in recruiting, while nothing is sold. */
    private static boolean speaksOfPosition(Tally tally, Reading reading) {
        return tally.strongestStage() >= SUPPORTS && tally.contrary() < SUPPORTS && namesPosition(reading);
    }

    /** What is said of an application; likeness says nothing in a long text, nor where no word is about work. */
    private static double told(Tally tally, Reading reading) {
        double stage = tally.strongestStage();
        boolean heard = isNote(reading) && (tally.sentences(Cue.CONCERN) > 0 || Contrary.speaksOfWork(tally, reading));
        return stage >= DECIDES || heard ? stage : 0;
    }

    private static boolean namesPosition(Reading reading) {
        return reading.text().sentences().stream()
                .limit(BEGINNING)
                .anyMatch(sentence -> TitleWords.hasHeadWord(sentence.text()));
    }

    /** A letter with a word on applications that names a position: a person should see it, whatever it reports. */
    private static boolean mayConcern(Tally tally, Reading reading) {
        return isLetter(reading)
                && tally.sentences(Cue.CONCERN) > 0
                && tally.contrary() < SUPPORTS
                && namesPosition(reading)
                && !MailingList.sent(reading);
    }

    private static Optional<KindReading> stage(Tally tally, Reading reading, boolean concerns) {
        if (!concerns || MailingList.sent(reading)) {
            return Optional.empty();
        }
        var step = nextStep(tally);
        double best = 0;
        Cue decided = null;
        for (var cue : RANK) {
            boolean otherStep = STEPS.contains(cue) && cue != step;
            double weight = otherStep ? 0 : tally.strongest(cue);
            boolean outranks = weight > best && (weight >= DECIDES || best < SUPPORTS);
            if (outranks) {
                best = weight;
                decided = cue;
            }
        }
        boolean isFaint = best < DECIDES && !isNote(reading);
        if (decided == null || best < SUPPORTS || isFaint) {
            return Optional.empty();
        }
        if (decided == Cue.REJECTED && step != null && tally.isCalledOff(step)) {
            decided = step;
        }
        double rival = Math.max(tally.contrary(), rivalOf(decided, tally));
        return Optional.of(new KindReading(
                Kind.valueOf(decided.name()),
                tally.of(decided),
                tally.strongest(decided),
                rival,
                concern(tally),
                "kind/" + name(decided),
                tally.evidence(decided)));
    }

    /** Of the steps that a mail speaks of, the one that it is about: most sentences, and the subject most of all. */
    private static @Nullable Cue nextStep(Tally tally) {
        Cue step = null;
        double most = 0;
        for (var cue : STEPS) {
            double weight = tally.of(cue) + (tally.inSubject(cue) >= SUPPORTS ? SUPPORTS : 0);
            if (tally.strongest(cue) > 0 && weight > most) {
                most = weight;
                step = cue;
            }
        }
        return step;
    }

    /** An answer need not say what it answers: what it says counts where the mail it quotes is about an application. */
    private static Optional<KindReading> answeredStage(Tally tally, Reading reading, SentenceModel likeness) {
        if (reading.quoted().sentences().isEmpty()) {
            return Optional.empty();
        }
        var earlier = reading.asQuoted();
        var quoted = new Tally(SentenceReader.read(earlier, likeness));
        boolean concerns = quoted.of(Cue.CONCERN) >= DECIDES || concernsApplication(quoted, earlier);
        return stage(tally, reading, concerns && tally.contrary() < SUPPORTS).or(() -> quotedStage(quoted, earlier));
    }

    /** «Confirmed, see you then!» says nothing by itself: the mail that it answers does. */
    private static Optional<KindReading> quotedStage(Tally quoted, Reading earlier) {
        return stage(quoted, earlier, concernsApplication(quoted, earlier))
                .map(kind -> new KindReading(
                        kind.kind(),
                        kind.score(),
                        kind.strongest(),
                        Math.max(kind.rival(), SUPPORTS),
                        kind.concern(),
                        "kind/quoted",
                        kind.evidence()));
    }

    /** Of a short mail that is about an application by its subject or a clear word, a guess is better than nothing. */
    private static Optional<KindReading> faint(Tally tally, Reading reading, SentenceModel likeness) {
        boolean concerns = TitleWords.hasHeadWord(reading.original().subject())
                || tally.of(Cue.CONCERN) >= DECIDES
                || tally.of(Cue.POST) >= DECIDES;
        return concerns && tally.contrary() < SUPPORTS && !MailingList.sent(reading)
                ? FaintReader.read(tally, reading, likeness)
                : Optional.empty();
    }

    private static double rivalOf(Cue decided, Tally tally) {
        return RANK.stream()
                .filter(cue -> cue != decided && cue != Cue.APPLIED)
                .mapToDouble(tally::of)
                .max()
                .orElse(0);
    }

    private static KindReading undecided(Tally tally, Reading reading) {
        boolean concerned = tally.of(Cue.CONCERN) >= DECIDES || tally.of(Cue.APPLIED) > 0;
        boolean fromRecruiting = reading.source() != null || RecruitingSender.sent(reading);
        boolean named = TitleWords.hasJobWord(reading.original().subject())
                && reading.text().sentences().size() < FEW;
        if ((concerned || named) && fromRecruiting && tally.contrary() < SUPPORTS) {
            return new KindReading(
                    Kind.APPLIED, 1, 1, 1, concern(tally), KindReading.BY_SENDER, tally.evidence(Cue.CONCERN));
        }
        return new KindReading(
                Kind.NOT_APPLICATION,
                Math.max(1, tally.contrary()),
                0,
                told(tally, reading) + (concerned || mayConcern(tally, reading) ? 1 : 0),
                concern(tally),
                KindReading.NOTHING,
                "");
    }

    static double concern(Tally tally) {
        return tally.of(Cue.CONCERN);
    }

    static String name(Cue cue) {
        return cue.name().toLowerCase(Locale.ROOT);
    }
}
