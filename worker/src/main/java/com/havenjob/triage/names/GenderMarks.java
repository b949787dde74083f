package com.havenjob.triage.names;

import java.util.regex.Pattern;

/** Marks such as (m/w/d), H/F and (all genders) that say who may apply and nothing about the position. */
final class GenderMarks {

    static final Pattern MARKS = Pattern.compile(
            "(?i)(?<!\\s)\\s*+[(\\[](?:all genders?|alle geschlechter|[hfmwdxnu*](?:\\s?[/|,.]\\s?[hfmwdxnu*]){1,3})[)\\]]"
                    + "|\\b[hfmwdx](?:/[hfmwdx]){1,3}\\b");

    private GenderMarks() {}

    static String strip(String title) {
        return MARKS.matcher(title).replaceAll(" ").strip();
    }
}
