package com.havenjob.triage.dates;

/** How the half of the day is written behind a time. */
final class HalfGrammar {

    /** A half of the day. */
    enum Half {
        MORNING,
        AFTERNOON,
        UNKNOWN
    }

    private final Lexemes all;

    HalfGrammar(Lexemes all) {
        this.all = all;
    }

    /** AM, PM, «de la tarde», «nachmittags» behind a time, and where they end. */
    Span<Half> at(int at) {
        int end = all.has(at) && all.isMark(at, '(') ? at + 1 : at;
        if (isMeridiem(end)) {
            boolean morning =
                    all.get(end).text().charAt(0) == 'a' || all.get(end).text().charAt(0) == 'A';
            int behind = all.isMark(end + 1, '.') ? end + 3 : end + 1;
            return new Span<>(
                    morning ? Half.MORNING : Half.AFTERNOON, at, all.isMark(behind, '.') ? behind + 1 : behind);
        }
        int word = all.skipFillers(end, 3, "'");
        boolean far = word > end;
        if (all.is(word, Sense.MORNING) && !isPreposition(word) && (far || !all.is(word, Sense.AHEAD))) {
            return new Span<>(Half.MORNING, at, behindAbbreviation(word));
        }
        return all.is(word, Sense.AFTERNOON)
                ? new Span<>(Half.AFTERNOON, at, behindAbbreviation(word))
                : new Span<>(Half.UNKNOWN, at, at);
    }

    /** «p. m.» in pieces. */
    private boolean isMeridiem(int at) {
        boolean letter = all.has(at)
                && all.get(at).text().length() == 1
                && "apAP".indexOf(all.get(at).text().charAt(0)) >= 0;
        return letter
                && all.isMark(at + 1, '.')
                && all.has(at + 2)
                && all.get(at + 2).text().equalsIgnoreCase("m");
    }

    /** «um 10 am Montag»: a German preposition. */
    private boolean isPreposition(int at) {
        boolean am = all.get(at).text().equals("am");
        return am && (all.is(at + 1, Sense.WEEKDAY) || all.number(at + 1, 2) > 0) && !all.isGlued(at);
    }

    private int behindAbbreviation(int at) {
        return all.isMark(at + 1, '.') && all.get(at).text().indexOf('.') > 0 ? at + 2 : at + 1;
    }
}
