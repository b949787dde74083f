package com.havenjob.triage.names;

import com.havenjob.triage.text.Folding;

/** What the words that companies' names are made of say: which end a name, which only stand inside, which are legal forms. */
public final class CompanyWords {

    private CompanyWords() {}

    /** Whether a name that begins small is written so on purpose: «eBay», «n8n», «monday.com». */
    public static boolean isStyled(String name) {
        return name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '&');
    }

    /** Whether the word is what companies of a kind begin their names with and leave out of their address: «Hotel». */
    public static boolean isKind(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && NameWords.COMPANY_KINDS.contains(Folding.fold(word));
    }

    /** Whether companies end their names with the word and leave it out when they speak of themselves: «Networks». */
    public static boolean isEnding(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && NameWords.COMPANY_ENDINGS.contains(Folding.fold(word));
    }

    /** Whether a word can stand inside a name: capitalised and no word of greetings and departments, or a small link. */
    public static boolean isInside(String word) {
        String folded = Folding.fold(word);
        return Character.isUpperCase(word.codePointAt(0))
                ? !NameWords.NOT_A_COMPANY.contains(folded)
                        && !NameWords.JOB_WORDS.contains(folded)
                        && !NameWords.COMPANY_STOPPERS.contains(folded)
                        && !NameWords.NEVER_IN_A_COMPANY.contains(folded)
                        && !NameWords.EVENTS.contains(folded)
                : NameWords.COMPANY_LINKS.contains(folded);
    }

    /** Whether a name ends with its legal form, and so is written in full. */
    public static boolean hasLegalForm(String name) {
        return NameWords.LEGAL_FORMS.contains(NameText.trimDots(NameText.lastWord(Folding.fold(name))));
    }

    /** Whether a text that stands behind a comma begins with the legal form of the name before it: «Acme, S.A.». */
    public static boolean beginsWithLegalForm(String text) {
        String rest = text.strip();
        int blank = rest.indexOf(' ');
        String word = blank < 0 ? rest : rest.substring(0, blank);
        return NameWords.LEGAL_FORMS.contains(NameText.trimDots(Folding.fold(word.replace(",", ""))));
    }
}
