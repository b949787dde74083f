package com.havenjob.triage.outcomes;

import com.havenjob.triage.Finding;
import com.havenjob.triage.Kind;
import com.havenjob.triage.kinds.KindReading;
import com.havenjob.triage.lexicon.SeveralWords;
import com.havenjob.triage.reading.Knowledge;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.unwrap.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a mail reports on several applications, and on which. In doubt it reports on one: a second application that
 * is wrong is worse than one that is missed.
 *
 * @see "ops/decisions/0021-several-outcomes-in-one-mail.md"
 */
public final class SeveralReader {

    private static final double CONTRADICTED = 2;
    private static final int MOST_SENTENCES = 60;

    private SeveralReader() {}

    /**
     * The applications that a mail reports on; thread-safe and without effect.
     *
     * @param kind what it was read as, taken for a mail about one application
     * @param rated that kind, with how sure it is and why
     * @param employer the company that it was read to name; null where it names none
     */
    public static Several read(
            Reading reading,
            KindReading kind,
            Finding<Kind> rated,
            @Nullable Finding<String> employer,
            Knowledge knowledge) {
        var words = knowledge.several();
        var list = isPlural(reading, words) ? list(reading, employer, knowledge) : Several.NONE;
        if (!list.isEmpty() || kind.kind() == Kind.NOT_APPLICATION || employer == null) {
            return list;
        }
        var positions = Several.of(PositionsReader.read(words, reading, rated, employer), false);
        if (!positions.isEmpty() || !ClausesReader.isTold(kind.kind())) {
            return positions;
        }
        var clauses = new ClausesReader(words, knowledge);
        return kind.rival() >= CONTRADICTED || clauses.contrast(reading)
                ? Several.of(clauses.read(reading, employer), false)
                : Several.NONE;
    }

    private static boolean isPlural(Reading reading, SeveralWords words) {
        return words.isPlural(reading.subject())
                || reading.text().sentences().stream().limit(MOST_SENTENCES).anyMatch(words::isPlural);
    }

    /** The text first; where that has no list, the HTML beside it may have one. */
    private static Several list(Reading reading, @Nullable Finding<String> employer, Knowledge knowledge) {
        var reader = new ListReader(knowledge.several(), knowledge.tokenizer(), employer);
        String subject = reading.original().subject() + "\n";
        String body = reading.original().body();
        var inText = Several.of(reader.read(subject + Reply.of(body).own()), true);
        String html = reading.message().htmlText();
        boolean beside = html != null && body.equals(reading.message().text());
        return inText.isEmpty() && beside ? Several.of(reader.read(subject + html), true) : inText;
    }
}
