package com.havenjob.triage.links;

import com.havenjob.inbox.Markup.Link;
import com.havenjob.triage.Finding;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the link to the position: by what the HTML says to programs, by its address, and by the words it stands behind.
 * A link that goes through a counter of clicks counts only where its words name the position.
 */
public final class JobLinkReader {

    private static final double BY_MARKUP = 0.95;
    private static final double BY_ADDRESS_AND_WORDS = 0.9;
    private static final double BY_ADDRESS = 0.7;
    private static final double BY_WORDS = 0.55;
    private static final int MOST_LINKS = 100;
    private static final int LONGEST = 2_000;

    private static final List<String> POSITIONS = List.of(
            "/job/",
            "/jobs/",
            "/jobs/view/",
            "/position/",
            "/positions/",
            "/vacancy/",
            "/vacancies/",
            "/opening/",
            "/openings/",
            "/careers/",
            "/career/",
            "/stellen/",
            "/stelle/",
            "/stellenangebote/",
            "/offre",
            "/offres/",
            "/emploi/",
            "/oferta/",
            "/ofertas/",
            "/empleo/",
            "/annuncio/",
            "/lavoro/",
            "/vacature/",
            "/vacatures/",
            "/vaga/",
            "/vagas/",
            "/emprego/",
            "/praca/",
            "/oferty/",
            "gh_jid=",
            "jobid=",
            "job_id=",
            "jk=",
            "/jobdetail",
            "/requisition",
            "/o/");
    private static final List<String> ELSEWHERE = List.of(
            "unsubscribe",
            "preferences",
            "privacy",
            "/login",
            "signin",
            "sign-in",
            "logout",
            "/search",
            "alert",
            "settings",
            "terms",
            "/help",
            "survey",
            "feedback",
            "/faq",
            "facebook.com",
            "instagram.com",
            "twitter.com",
            "youtube.com",
            "linkedin.com/company",
            "status",
            "withdraw",
            ".png",
            ".gif",
            ".jpg",
            "calendly.com");
    private static final Set<String> COUNTERS = Set.of(
            "click",
            "clicks",
            "link",
            "links",
            "email",
            "e",
            "t",
            "track",
            "tracking",
            "url",
            "go",
            "lnk",
            "mail",
            "mailer",
            "em",
            "r",
            "trk",
            "sendgrid");

    private JobLinkReader() {}

    /**
     * The link to the position, or null.
     *
     * @param title the position, where it was read
     */
    public static @Nullable Finding<String> read(Reading reading, @Nullable String title) {
        for (var item : reading.message().markup().items()) {
            String url = item.type().equals("JobPosting") ? item.value("url") : null;
            if (url != null && isAddress(url)) {
                return new Finding<>(url, BY_MARKUP, "link/structured", "JobPosting url: " + url);
            }
        }
        String key = title == null ? "" : Titles.key(title);
        Finding<String> best = null;
        for (var link : links(reading)) {
            var found = judged(link, key);
            best = found != null && (best == null || found.confidence() > best.confidence()) ? found : best;
        }
        return best;
    }

    /** The link whose words are the title, or null: where a mail names several positions, no other tells whose it is. */
    public static @Nullable Finding<String> named(Reading reading, String title) {
        String key = Titles.key(title);
        Finding<String> best = null;
        for (var link : links(reading)) {
            var found = Titles.key(link.text()).equals(key) ? judged(link, key) : null;
            best = found != null && (best == null || found.confidence() > best.confidence()) ? found : best;
        }
        return best;
    }

    private static List<Link> links(Reading reading) {
        var links = new ArrayList<>(reading.message().markup().links());
        String body = reading.original().body();
        int at = body.indexOf("https://");
        while (at >= 0 && links.size() < MOST_LINKS) {
            int end = endOfLink(body, at);
            links.add(new Link(body.substring(at, end), ""));
            at = body.indexOf("https://", end);
        }
        return links;
    }

    private static @Nullable Finding<String> judged(Link link, String titleKey) {
        String address = link.address().toLowerCase(Locale.ROOT);
        if (!isAddress(address) || leadsElsewhere(address)) {
            return null;
        }
        boolean named = !titleKey.isEmpty() && Titles.key(link.text()).equals(titleKey);
        boolean leads = leadsToPosition(address);
        if (isCounter(address)) {
            return named ? found(link, BY_WORDS, "link/counted") : null;
        }
        if (leads) {
            return found(link, named || saysJob(link.text()) ? BY_ADDRESS_AND_WORDS : BY_ADDRESS, "link/address");
        }
        return named ? found(link, BY_WORDS, "link/words") : null;
    }

    private static boolean leadsElsewhere(String address) {
        for (String part : ELSEWHERE) {
            if (address.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** A path that names a position, and not only the list of them. */
    private static boolean leadsToPosition(String address) {
        for (String mark : POSITIONS) {
            int at = address.indexOf(mark, "https://".length());
            if (at > 0 && isSpecific(address.substring(at + mark.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A number, or the words of a title. */
    private static boolean isSpecific(String rest) {
        int end = rest.indexOf('?');
        String path = end < 0 ? rest : rest.substring(0, end);
        return path.length() >= 3
                && (path.chars().anyMatch(Character::isDigit)
                        || path.chars().filter(c -> c == '-').count() >= 2);
    }

    private static boolean saysJob(String text) {
        String folded = Folding.fold(text);
        return folded.contains("job") || folded.contains("position") || folded.contains("stelle");
    }

    private static boolean isCounter(String address) {
        int start = address.indexOf("://") + 3;
        int dot = address.indexOf('.', start);
        String first = dot < 0 ? "" : address.substring(start, dot);
        int end = first.length();
        while (end > 1 && Character.isDigit(first.charAt(end - 1))) {
            end--;
        }
        return COUNTERS.contains(first.substring(0, end))
                || address.contains("/ls/click")
                || address.contains("/ss/c/");
    }

    private static boolean isAddress(String address) {
        return address.startsWith("http") && address.length() <= LONGEST && address.indexOf(' ') < 0;
    }

    private static Finding<String> found(Link link, double confidence, String extractor) {
        String words = link.text().isBlank() ? "" : link.text().strip() + ": ";
        return new Finding<>(link.address(), confidence, extractor, words + link.address());
    }

    private static int endOfLink(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && " \n\r\t\"'<>)]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from + 1 && ".,;!?".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
