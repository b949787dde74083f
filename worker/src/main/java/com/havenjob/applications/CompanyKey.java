package com.havenjob.applications;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A company's name as it is compared: without case, accents, punctuation and legal form, so that «Nordwind Systèmes
 * GmbH» and «nordwind systemes» are one. Equal keys mean the same employer; nothing else does.
 */
public final class CompanyKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "company",
            "co",
            "gmbh",
            "ag",
            "kg",
            "se",
            "sa",
            "sas",
            "sarl",
            "sl",
            "slu",
            "bv",
            "nv",
            "plc",
            "pbc",
            "pte",
            "pty",
            "pvt",
            "spa",
            "srl",
            "ab",
            "oy",
            "as",
            "lp",
            "llp",
            "ltda",
            "sp",
            "zoo",
            "holding",
            "holdings",
            "the");

    private CompanyKey() {}

    /** The key of a name; empty only for a name without a letter or digit. */
    public static String of(String companyName) {
        var plain = MARKS.matcher(Normalizer.normalize(companyName, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace(".", "");
        var words = Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).collect(Collectors.joining());
        return telling.isEmpty() ? String.join("", words) : telling;
    }
}
