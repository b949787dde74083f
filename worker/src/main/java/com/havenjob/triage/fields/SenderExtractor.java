package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.SharedMailboxes;
import com.havenjob.triage.reading.Reading;
import com.havenjob.triage.sources.SourceProfile;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.Tokenizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Company from the sender: display name, local part, domain, and the employer that links name. */
final class SenderExtractor {

    private static final double BY_ADDRESS = 0.5;
    private static final double BY_LINK = 0.5;
    private static final double BY_BARE_NAME = 0.3;
    private static final double BY_SYSTEM_NAME = 0.75;
    private static final double BY_DOMAIN_NAME = 0.85;

    private static final Pattern BEHIND_PERSON =
            Pattern.compile(" [|@·–-] | (?:bei|von|van|chez|from|at|via|z|de chez) ");

    private SenderExtractor() {}

    static void extract(Reading reading, Tokenizer tokenizer, Candidates candidates) {
        displayName(reading, tokenizer, candidates);
        var source = reading.source();
        if (SenderDomain.isOwn(reading)) {
            domain(reading, candidates);
        } else if (source == null) {
            return; // a portal, of which no more is known
        } else if (source.type() == SourceProfile.Type.EMPLOYER) {
            candidates.add(new Candidate(Field.COMPANY, source.name(), 0.9, source.id() + "/employer", source.name()));
        } else if (source.companyLocal()) {
            local(reading, source, candidates);
        }
        var tenant = reading.tenant();
        if (tenant == null) {
            SenderDomain.tenant(reading).ifPresent(name -> hint(name, reading, candidates));
        }
        if (tenant != null && tenant.profile().type() == SourceProfile.Type.TRACKING_SYSTEM) {
            candidates.add(new Candidate(
                    Field.COMPANY,
                    spelled(tenant.name()),
                    BY_LINK,
                    tenant.profile().id() + "/link",
                    tenant.link(),
                    true));
        }
    }

    private static void displayName(Reading reading, Tokenizer tokenizer, Candidates candidates) {
        String name = reading.original().fromName();
        if (name == null || name.isBlank() || name.length() > 120) {
            return;
        }
        var employer = behindPerson(name, reading).or(() -> EmployedPerson.employer(name, reading));
        if (employer.isPresent()) {
            candidates.add(
                    new Candidate(Field.COMPANY, employer.get(), BY_DOMAIN_NAME, "display-name/behind-person", name));
            return;
        }
        var sentence = tokenizer.tokenize(name);
        int before = candidates.of(Field.COMPANY).size();
        var source = reading.source();
        boolean person = SenderPerson.is(reading);
        if (source != null && !person) {
            PhraseExtractor.extract(sentence, source.displayNames(), source.id() + "/display-name", candidates);
        }
        if (!person && isBody(name)) {
            candidates.add(new Candidate(Field.COMPANY, name.strip(), BY_DOMAIN_NAME, "display-name/body", name));
            return;
        }
        boolean titled = person && !Organisations.withoutTitles(name).equals(name);
        if (!titled && !SenderPerson.isInverted(name)) {
            for (var lexicon : reading.lexicons()) {
                PhraseExtractor.extract(sentence, lexicon.displayNames(), "display-name", candidates);
            }
        }
        boolean board = (source != null && source.type() == SourceProfile.Type.JOB_BOARD)
                || candidates.isSystem(CompanyKeys.key(name));
        if (candidates.of(Field.COMPANY).size() == before
                && !board
                && !person
                && !isName(name, source)
                && !(name.indexOf(' ') < 0 && Organisations.isDepartment(name))
                && !isFirstName(name, reading)) {
            CompanyNames.whole(name)
                    .map(company -> CompanyNames.withoutTeam(company, name))
                    .ifPresent(company -> candidates.add(new Candidate(
                            Field.COMPANY, company, weight(company, reading), "display-name/bare", name)));
        }
    }

    /** «Métropole d'Ostra»: the word in front of the link is no person but says what kind of body it is. */
    private static boolean isBody(String name) {
        int blank = name.indexOf(' ');
        return blank > 0
                && !Organisations.isGivenName(name.substring(0, blank))
                && blank + 1 < name.length()
                && Character.isLowerCase(name.charAt(blank + 1))
                && Organisations.isShaped(name)
                && !Organisations.isMoreThanName(name)
                && name.chars().noneMatch(mark -> ",|·:()/@–—".indexOf(mark) >= 0)
                && !name.contains(" - ")
                && !name.contains(" via ");
    }

    /** «Ann Vester | Acme» from {@code ann@…}: what stands behind the person is whom the person works for. */
    private static Optional<String> behindPerson(String name, Reading reading) {
        String[] parts = BEHIND_PERSON.split(name, 3);
        String first = Folding.fold(parts[0].split(" ", 2)[0]);
        boolean person = parts.length == 2
                && first.length() >= 3
                && Folding.fold(reading.senderLocal()).startsWith(first)
                && !Folding.fold(reading.senderDomain()).contains(first)
                && !isName(parts[1], reading.source());
        return person ? CompanyNames.whole(parts[1]) : Optional.empty();
    }

    /** A bare name is the employer's where the address says the same, or where a system sends; else mostly a person's. */
    private static double weight(String name, Reading reading) {
        String key = CompanyKeys.key(name);
        String domain = CompanyKeys.key(reading.senderDomain());
        if (key.length() >= 3 && (domain.startsWith(key) || domain.contains(key))) {
            return BY_DOMAIN_NAME;
        }
        return SenderDomain.isOwn(reading) ? bareWeight(name) : BY_SYSTEM_NAME;
    }

    /** «Gemeente Ree» is an employer whatever its address says. */
    private static double bareWeight(String name) {
        return Organisations.isShaped(name) ? BY_SYSTEM_NAME : BY_BARE_NAME;
    }

    /** «Sofie» alone: a first name, where the address does not call the employer so. */
    private static boolean isFirstName(String name, Reading reading) {
        return name.indexOf(' ') < 0
                && Organisations.isGivenName(name)
                && !Folding.fold(reading.senderDomain()).contains(Folding.fold(name));
    }

    private static boolean isName(String name, @Nullable SourceProfile source) {
        boolean system = source != null && Folding.fold(name).contains(Folding.fold(source.name()));
        return system || name.indexOf('@') >= 0;
    }

    private static void domain(Reading reading, Candidates candidates) {
        SenderDomain.name(reading.senderDomain()).ifPresent(name -> hint(name, reading, candidates));
    }

    private static void hint(String name, Reading reading, Candidates candidates) {
        candidates.add(
                new Candidate(Field.COMPANY, spelled(name), BY_ADDRESS, "sender-domain", reading.senderDomain(), true));
    }

    private static void local(Reading reading, SourceProfile source, Candidates candidates) {
        String local = reading.senderLocal();
        int plus = local.indexOf('+');
        String name = plus > 0 ? local.substring(0, plus) : local;
        if (name.length() >= 2
                && !Organisations.isGivenName(name)
                && !source.systemLocals().contains(name)
                && !SharedMailboxes.namesNoEmployer(name)) {
            candidates.add(new Candidate(
                    Field.COMPANY,
                    spelled(name),
                    BY_ADDRESS,
                    source.id() + "/address",
                    reading.original().from() + "",
                    true));
        }
    }

    /** An address has no capitals: give the parts theirs back as well as can be guessed. */
    private static String spelled(String label) {
        var spelled = new StringBuilder(label.length());
        boolean start = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean gap = c == '-' || c == '_' || c == '.';
            spelled.append(gap ? ' ' : start ? Character.toUpperCase(c) : c);
            start = gap;
        }
        return label.length() <= 3 ? label.toUpperCase(Locale.ROOT) : CompanyNames.withSmallLinks(spelled.toString());
    }
}
