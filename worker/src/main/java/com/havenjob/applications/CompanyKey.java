package com.havenjob.applications;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A company's name as it is compared: without case, accents, punctuation and the legal form at its end, so that «Nordwind
 * Systèmes GmbH» and «nordwind systemes» are one. Equal keys mean the same employer; nothing else does.
 */
public final class CompanyKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ARTICLE = "the ";

    /** Each with the blank before it: only the end of a name is its form, «AB Bakery» is not «Bakery». */
    private static final List<String> LEGAL_FORMS = List.of(
            " inc",
            " incorporated",
            " llc",
            " ltd",
            " limited",
            " corp",
            " corporation",
            " company",
            " co",
            " gmbh",
            " ag",
            " kg",
            " kgaa",
            " se",
            " sa",
            " sas",
            " sarl",
            " sa rl",
            " sl",
            " slu",
            " bv",
            " nv",
            " plc",
            " pbc",
            " pte",
            " pty",
            " pvt",
            " spa",
            " srl",
            " ab",
            " oy",
            " as",
            " lp",
            " llp",
            " ltda",
            " sp z oo",
            " holding",
            " holdings",
            // Between two forms, as in «GmbH & Co. KG».
            " and");

    private CompanyKey() {}

    /** The key of a name; empty only for a name without a letter or digit. */
    public static String of(String companyName) {
        var plain = MARKS.matcher(Normalizer.normalize(companyName, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace(".", "");
        var name = Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        var telling = withoutLegalForms(name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name);
        return telling.replace(" ", "");
    }

    private static String withoutLegalForms(String name) {
        return LEGAL_FORMS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(form -> withoutLegalForms(name.substring(0, name.length() - form.length())))
                .orElse(name);
    }
}
