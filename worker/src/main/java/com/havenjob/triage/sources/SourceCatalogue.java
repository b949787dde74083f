package com.havenjob.triage.sources;

import com.havenjob.triage.lexicon.Sheet;
import com.havenjob.triage.phrase.PhraseCompiler;
import com.havenjob.triage.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every known source, found by the domain of the sender or by where the links of a mail lead. */
public final class SourceCatalogue {

    private static final int LONGEST_SEARCH = 60_000;
    private static final int LONGEST_LINK = 300;

    private final List<SourceProfile> profiles;
    private final Map<String, SourceProfile> byDomain = new HashMap<>();
    private final Map<String, SourceProfile> byAlias = new HashMap<>();
    private final Map<String, SourceProfile> byLinkHost = new HashMap<>();

    private SourceCatalogue(List<SourceProfile> profiles) {
        this.profiles = List.copyOf(profiles);
        for (var profile : profiles) {
            profile.domains().forEach(domain -> byDomain.put(domain, profile));
            profile.aliases().forEach(alias -> byAlias.put(alias, profile));
            profile.links().forEach(link -> byLinkHost.put(hostOf(link), profile));
        }
    }

    /** Reads the profiles that {@code sources/index.sheet} lists. */
    public static SourceCatalogue load(Vocabulary vocabulary) {
        var lists = Sheet.load("sources/index.sheet").entries("lists");
        var reader = new ProfileReader(new PhraseCompiler(vocabulary, lists));
        return new SourceCatalogue(Sheet.load("sources/index.sheet").words("profiles").stream()
                .map(id -> reader.read(id, Sheet.load("sources/" + id + ".sheet")))
                .toList());
    }

    /** All profiles, in the order of the index. */
    public List<SourceProfile> profiles() {
        return profiles;
    }

    /** The source that sends from an address: by its own domain, or by its name at the employer's domain. */
    public Optional<SourceProfile> bySender(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, Math.max(at, 0)).toLowerCase(Locale.ROOT);
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        int dot = domain.indexOf('.');
        return byDomain(domain)
                .or(() -> Optional.ofNullable(byAlias.get(local)))
                .or(() -> Optional.ofNullable(dot < 0 ? null : byAlias.get(domain.substring(0, dot))));
    }

    private Optional<SourceProfile> byDomain(String domain) {
        String suffix = domain;
        while (!suffix.isEmpty()) {
            var profile = byDomain.get(suffix);
            if (profile != null) {
                return Optional.of(profile);
            }
            int dot = suffix.indexOf('.');
            suffix = dot < 0 ? "" : suffix.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** A link into a source: whose it is, and the part of the address that names the employer. */
    public record Tenant(SourceProfile profile, String name, String link) {}

    /** The first link of the text that leads to a source and names an employer. */
    public Optional<Tenant> byLinks(String text) {
        int limit = Math.min(text.length(), LONGEST_SEARCH);
        String strange = "";
        for (int at = text.indexOf("://"); at >= 0 && at < limit; at = text.indexOf("://", at + 3)) {
            int from = at + 3;
            int end = endOfHost(text, from);
            // Most links of a mail lead to one host, and where it is no source's the first of them told.
            if (end - from == strange.length() && text.startsWith(strange, from)) {
                continue;
            }
            String host = text.substring(from, end);
            String suffix = suffixOfSource(host.toLowerCase(Locale.ROOT));
            if (suffix.isEmpty()) {
                strange = host;
                continue;
            }
            var tenant = tenant(suffix, host, text.substring(from, endOfLink(text, from)));
            if (tenant.isPresent()) {
                return tenant;
            }
        }
        return Optional.empty();
    }

    /** The end of a host's name that is a source's; empty where none is. */
    private String suffixOfSource(String host) {
        for (String suffix = host; suffix.indexOf('.') > 0; suffix = suffix.substring(suffix.indexOf('.') + 1)) {
            if (byLinkHost.containsKey(suffix)) {
                return suffix;
            }
        }
        return "";
    }

    private Optional<Tenant> tenant(String suffix, String host, String link) {
        var profile = Objects.requireNonNull(byLinkHost.get(suffix));
        String path = link.length() > host.length() ? link.substring(host.length() + 1) : "";
        return named(profile, suffix, host.toLowerCase(Locale.ROOT), path)
                .map(name -> new Tenant(profile, name, "https://" + link));
    }

    private static Optional<String> named(SourceProfile profile, String suffix, String host, String path) {
        for (String link : profile.links()) {
            if (!hostOf(link).equals(suffix)) {
                continue;
            }
            String label = host.length() > suffix.length() ? host.substring(0, host.indexOf('.')) : "";
            String name = link.endsWith("/*") && !(link.startsWith("*.") && isName(label, profile))
                    ? path.split("[/?#]", 2)[0]
                    : label;
            if (isName(name, profile)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a part of an address can be an employer's name, and is none of the system's own. */
    private static boolean isName(String label, SourceProfile profile) {
        return label.length() >= 2
                && label.length() <= 40
                && !GENERIC.contains(label)
                && !label.contains("-" + profile.id() + "-");
    }

    private static final List<String> GENERIC = List.of(
            "www",
            "jobs",
            "careers",
            "app",
            "my",
            "apply",
            "embed",
            "recruiting",
            "recruiting2",
            "email",
            "click",
            "links",
            "api",
            "help",
            "login",
            "support",
            "privacy",
            "gdpr",
            "rgpd",
            "legal",
            "terms",
            "unsubscribe",
            "candidate",
            "candidates",
            "job",
            "offers");

    private static int endOfLink(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_LINK && !endsLink(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfHost(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_LINK && text.charAt(at) != '/' && !endsLink(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLink(char c) {
        return " \n\r\t\"'<>)]".indexOf(c) >= 0;
    }

    private static String hostOf(String link) {
        String host = link.startsWith("*.") ? link.substring(2) : link;
        return host.endsWith("/*") ? host.substring(0, host.length() - 2) : host;
    }
}
