package com.havenjob.triage.fields;

import com.havenjob.inbox.Mailbox;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;

/** Whom a mail is written to, as its salutation says. */
final class Addressee {

    private static final int LINES_READ = 8;
    private static final int LONGEST_SALUTATION = 9;

    private Addressee() {}

    /** The folded name, or the empty text. */
    static String of(Reading reading) {
        int read = 0;
        for (var line : reading.text().lines()) {
            if (read++ == LINES_READ) {
                break;
            }
            if (line.size() > LONGEST_SALUTATION) {
                continue;
            }
            for (var lexicon : reading.lexicons()) {
                for (var match : lexicon.salutations().find(line)) {
                    var filling = match.hit().fillings().getFirst();
                    return name(line.span(filling.from(), filling.to()));
                }
            }
        }
        return recipient(reading);
    }

    /** Where no line greets, whom the address line names. */
    private static String recipient(Reading reading) {
        return reading.message().to().stream()
                .map(Mailbox::name)
                .filter(name -> name != null && name.indexOf(' ') > 0 && name.indexOf('@') < 0)
                .findFirst()
                .map(Addressee::name)
                .orElse("");
    }

    private static String name(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return Folding.fold(text.substring(0, end));
    }
}
