package com.havenjob.triage.names;

import com.havenjob.triage.names.Titles.Title;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that employers give their positions, and their places around a title. */
final class Requisitions {

    private static final int LONGEST = 400;

    private static final String NUMBER =
            "(?:(?:(?!(?:I{1,3}|IV|V)-)[A-Za-z]{1,5}[-_]?)?\\d{3,12}+(?:[-_]\\d{1,10})?[A-Za-z]{0,3}|\\d{2,4}(?:-|[A-Za-z]{1,4})\\d{3,8})";
    private static final String LABEL =
            "(?:(?i:job|req|requisition|ref|reference|position|posting|id|no|number|nr|#)[\\s:.#-]{0,3}){1,3}";

    // «(?<!\s)\s*+»: blanks are tried from the first of them only, else a long gap takes the square of its length.
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<!\\s)\\s*+[(\\[](?:" + LABEL + ")?(" + NUMBER + ")[)\\]]\\s*");
    private static final Pattern LEADING =
            Pattern.compile("^(?:" + LABEL + ")?(" + NUMBER + ")(?:\\s*[-–—:|,]\\s*|\\s+)(?=\\p{L}|\\d|\\()");
    private static final Pattern TRAILING =
            Pattern.compile("(?<!\\s)(?:\\s*+[-–—:|,_/]\\s*+|\\s++)(?:" + LABEL + ")?(" + NUMBER + ")\\s*[.,]?$");
    private static final Pattern STATE = Pattern.compile(
            "(?<!\\s)\\s*+\\((?i:open|evergreen req|closed|referral|offen|geschlossen|ouverte?|ferm[ée]e?|abiert[oa]|cerrad[oa]|apert[oa]|chius[oa]|otwart[ey]|zamkni[ęe]t[ey]|aberta|fechada|gesloten)\\)(?:\\s.*)?$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Those that search a text. */
    static final List<Pattern> PATTERNS = List.of(IN_BRACKETS, LEADING, TRAILING, STATE);

    private static final List<Pattern> PLACES = List.of(LEADING, IN_BRACKETS, TRAILING);

    /** Those of a text without brackets. */
    private static final List<Pattern> OPEN_PLACES = List.of(LEADING, TRAILING);

    private Requisitions() {}

    /** The text without the number, and the number. Bounded quantifiers: linear in the length of the text. */
    static Title strip(String text) {
        String value = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).replace('\u2011', '-');
        String number = null;
        boolean numbered = mayHaveNumber(value);
        if (value.indexOf('(') >= 0) {
            value = STATE.matcher(value).replaceFirst("");
        }
        if (!numbered) {
            return new Title(value.strip(), null);
        }
        boolean bracketed = value.indexOf('(') >= 0 || value.indexOf('[') >= 0;
        for (var place : bracketed ? PLACES : OPEN_PLACES) {
            var matcher = place.matcher(value);
            if (matcher.find() && isRequisition(matcher.group(1))) {
                number = number == null ? matcher.group(1) : number;
                value = (value.substring(0, matcher.start()) + " " + value.substring(matcher.end())).strip();
            }
        }
        return new Title(value.strip(), number);
    }

    static boolean leads(String text) {
        if (!mayHaveNumber(text)) {
            return false;
        }
        var matcher = LEADING.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return matcher.find() && isRequisition(matcher.group(1));
    }

    /** A cheap question first, since most texts have no digit. */
    private static boolean mayHaveNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isRequisition(@Nullable String number) {
        return number != null && number.length() >= 4 && !YEAR.matcher(number).matches();
    }
}
