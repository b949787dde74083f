package com.havenjob.triage.names;

import java.util.regex.Pattern;

/** Marks such as (m/w/d), H/F and (all genders) that say who may apply and nothing about the position. */
final class GenderMarks {

    private static final String LETTER = "(?:divers|[hfmwdxnukvgi*])";

    private static final String BRACKET = "[(\\[](?:all genders?|alle geschlechter|gn|mix|" + LETTER
            + "(?:\\s?[/|,.:-]\\s?" + LETTER + "){1,3})[)\\]]";

    private static final Pattern MARKS = Pattern.compile(
            "(?i)\\s*" + BRACKET + "|(?<![\\p{L}\\p{N}/])[hfmwdxkv](?:/[hfmwdxkv]){1,3}(?![\\p{L}\\p{N}/])");

    private GenderMarks() {}

    static String strip(String title) {
        return MARKS.matcher(title).replaceAll(" ").replace("  ", " ").strip();
    }

    /** Where a mark begins in the text at or behind a place; -1 where there is none. */
    static int find(String text, int from) {
        var matcher = MARKS.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }
}
