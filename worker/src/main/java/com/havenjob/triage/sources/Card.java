package com.havenjob.triage.sources;

import com.havenjob.triage.phrase.PhraseBook;
import java.util.List;

/**
 * Consecutive lines that name a position: a line that opens the card, then one phrase per line.
 *
 * @param opening the line above the card
 * @param lines what the lines below hold, each matched against a whole line
 */
public record Card(PhraseBook<String> opening, List<PhraseBook<String>> lines) {

    public Card {
        lines = List.copyOf(lines);
    }
}
