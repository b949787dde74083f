package com.havenjob.triage.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parts of domains: what is known of them, and what in them is no employer's name. */
public final class Domains {

    private static final Set<String> PORTALS = NameWords.words("portals");
    private static final Set<String> PUBLIC = NameWords.words("public domains");
    private static final Set<String> SECOND_LEVEL = NameWords.words("second level");
    private static final Set<String> KINDS = NameWords.words("domain kinds");
    private static final List<String> AGENCIES = List.copyOf(NameWords.words("agency domains"));
    private static final List<String> CAREERS = List.copyOf(NameWords.words("career domains"));
    private static final Set<String> SYSTEM_HOSTS = NameWords.words("system hosts");
    private static final int SHORTEST_NAME = 3;

    private Domains() {}

    /**
     * The key of a portal's name by the domain of a sender: «boardly» for {@code mail.boardly.example}. Of boards, public
     * portals and test services without a layout worth a profile only the domain is known, so that their own name is not
     * taken for the employer's.
     */
    public static Optional<String> portalKey(String domain) {
        for (String suffix = domain.toLowerCase(Locale.ROOT); suffix.indexOf('.') > 0; ) {
            if (PORTALS.contains(suffix)) {
                return Optional.of(CompanyKeys.key(suffix.substring(0, suffix.indexOf('.'))));
            }
            suffix = suffix.substring(suffix.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** Whether everybody can have an address there. */
    public static boolean isPublic(String label) {
        return PUBLIC.contains(label);
    }

    /** «.co.uk», «.edu.pl», and the towns and provinces below which public bodies have their names. */
    public static boolean isSuffix(String label) {
        return SECOND_LEVEL.contains(label) || Places.isPlace(label);
    }

    /** Whether systems have such a label in front of their own domain, whoever they send for: {@code mail}, {@code eu}. */
    public static boolean isSystemHost(String label) {
        return SYSTEM_HOSTS.contains(label);
    }

    /** «werkenbijostra», «ostra-karriere»: domains for the search of staff have the employer's name in them. */
    public static String withoutCareers(String label) {
        for (String word : CAREERS) {
            int rest = label.length() - word.length();
            if (rest >= SHORTEST_NAME && label.startsWith(word)) {
                return withoutHyphen(label.substring(word.length()));
            }
            if (rest >= SHORTEST_NAME && label.endsWith("-" + word)) {
                return withoutHyphen(label.substring(0, rest));
            }
        }
        return label;
    }

    /** «ib-ree»: the name without the short form of what kind of house it is. */
    public static String withoutKind(String label) {
        int hyphen = label.indexOf('-');
        return hyphen > 0 && label.length() - hyphen > SHORTEST_NAME && KINDS.contains(label.substring(0, hyphen))
                ? label.substring(hyphen + 1)
                : label;
    }

    /** «reerecruitment», «ree-seleccion»: whether the name in a domain ends or begins with what agencies call their work. */
    public static boolean isAgency(String label) {
        for (String word : AGENCIES) {
            int rest = label.length() - word.length();
            if (rest >= SHORTEST_NAME && (label.endsWith(word) || label.startsWith(word))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutHyphen(String label) {
        int from = label.startsWith("-") ? 1 : 0;
        return label.substring(from, label.endsWith("-") ? label.length() - 1 : label.length());
    }
}
