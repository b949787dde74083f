package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyKeys;
import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.CompanyWords;
import com.havenjob.triage.names.OpenTitles;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles.Title;
import com.havenjob.triage.names.Words;
import com.havenjob.triage.places.PlaceNames;
import com.havenjob.triage.text.Folding;
import com.havenjob.triage.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects candidates; text from a slot becomes a candidate only where it can be what the slot promises. */
final class Candidates {

    private static final double WITHOUT_JOB_WORD = 0.75;
    private static final int MOST = 200;

    /** Where a bounded text ends with one of these, the noun is outside and the text is no title. */
    private static final Set<String> ENDS_BEFORE_NOUN = WordSet.of(
            "the", "our", "a", "an", "this", "your", "der", "die", "das", "den", "la", "le", "les", "el", "los", "il");

    private static final int SHORTEST_SYSTEM = 5;

    private final List<Candidate> all = new ArrayList<>();

    private final String addressee;
    private final String writer;
    private final String system;
    private final Cuts cuts;

    /**
     * @param addressee whom the mail is written to, folded: no title and no company
     * @param writer the person who wrote it, folded: no company
     * @param system key of the system that sent it: no company
     */
    Candidates(String addressee, String writer, String system) {
        this(addressee, writer, system, new Cuts());
    }

    private Candidates(String addressee, String writer, String system, Cuts cuts) {
        this.addressee = addressee;
        this.writer = writer;
        this.system = system;
        this.cuts = cuts;
    }

    /** What was cut out of the texts of the mail. */
    Cuts cuts() {
        return cuts;
    }

    /** An empty collection with the same exclusions. */
    Candidates fresh() {
        return new Candidates(addressee, writer, system, cuts);
    }

    List<Candidate> of(Field field) {
        var found = new ArrayList<Candidate>();
        for (var candidate : all) {
            if (candidate.field() == field) {
                found.add(candidate);
            }
        }
        return found;
    }

    List<Candidate> all() {
        return List.copyOf(all);
    }

    void add(Candidate candidate) {
        if (all.size() < MOST) {
            all.add(candidate);
        }
    }

    /**
     * Takes the text of a slot.
     *
     * @param open whether nothing bounds the end of the text, so that the value has to be cut out of it
     * @return whether it can be a value of that field
     */
    boolean offer(Field field, String text, boolean open, double weight, String extractor, String evidence) {
        return switch (field) {
            case COMPANY -> company(text, open, weight, extractor, evidence);
            case TITLE -> title(text, open, weight, extractor, evidence);
            case LOCATION -> location(text, weight, extractor, evidence);
            case REQUISITION, DATE -> {
                add(new Candidate(field, text.strip(), weight, extractor, evidence));
                yield true;
            }
        };
    }

    private boolean company(String text, boolean open, double weight, String extractor, String evidence) {
        String called = withoutVocative(text);
        // What a source's own layout bounds is the whole name, dashes and all.
        boolean bounded = !open
                && (extractor.endsWith("/subject") || extractor.equals("label") || extractor.equals(Candidate.SIGNED));
        var employer = bounded
                ? CompanyNames.whole(beforeColon(called)).flatMap(Organisations::employer)
                : cuts.company(called);
        var name = extractor.contains("display-name") ? employer.map(Organisations::withoutOffice) : employer;
        if (name.isEmpty()
                || Organisations.isOther(name.get())
                || isAddressee(name.get())
                || isWriter(name.get())
                || Places.isPlace(name.get())
                || TitleWords.beginsLikeTitle(name.get())
                || isSystem(CompanyKeys.key(name.get()))
                || beginsTitle(called, name.get())
                || TitleWords.beginsWithRequisition(name.get())
                || (!open && name.get().length() * 3 < called.strip().length() * 2)) {
            return false;
        }
        if (extractor.startsWith("signature") && Organisations.isRole(name.get())) {
            return false;
        }
        if (Organisations.isSkill(name.get())) {
            return true; // the phrase fits, and what else it names counts
        }
        boolean small = Character.isLowerCase(name.get().codePointAt(0));
        boolean titled = TitleWords.endsLikeTitle(name.get());
        boolean sender = extractor.equals(Candidate.SIGNED);
        if ((small && !sender && !CompanyWords.isStyled(name.get())) || (titled && extractor.contains("sentence"))) {
            return false;
        }
        boolean doubtful = (small && !sender) || titled;
        double sure = doubtful ? weight / 3 : weight;
        boolean signed = extractor.startsWith("signature") || extractor.contains("display-name");
        String value = signed ? CompanyNames.withoutTeam(name.get(), evidence) : name.get();
        add(new Candidate(Field.COMPANY, value, sure, extractor, evidence));
        return true;
    }

    /** «Thanks for applying to Ostra Mill, Ann!»: the reader's name is no part of it. */
    private String withoutVocative(String text) {
        int comma = text.lastIndexOf(", ");
        String behind = comma > 0 ? Folding.fold(text.substring(comma + 2)) : "";
        int end = behind.length();
        while (end > 0 && !Character.isLetter(behind.charAt(end - 1))) {
            end--;
        }
        boolean called = end > 1 && (addressee + " ").startsWith(behind.substring(0, end) + " ");
        return called ? text.substring(0, comma) : text;
    }

    /** «Ostra Mill: your test»: what follows a colon is what the employer has to say. */
    private static String beforeColon(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 ? text.substring(0, colon) : text;
    }

    /** «Applying to Deals - Data Engineer»: what looks like a name is the beginning of a title. */
    private static boolean beginsTitle(String text, String name) {
        return text.length() > name.length()
                && text.startsWith(" - ", name.length())
                && TitleWords.hasHeadWord(OpenTitles.leading(text.substring(name.length() + 3)));
    }

    private boolean title(String text, boolean open, double weight, String extractor, String evidence) {
        if (!open && ENDS_BEFORE_NOUN.contains(Folding.fold(text.substring(text.lastIndexOf(' ') + 1)))) {
            return false;
        }
        var title = cuts.title(withoutApplicant(open ? OpenTitles.leading(text) : text));
        if (title.isEmpty() || isAddressee(title.get().value())) {
            return false;
        }
        var titled = title.get();
        String value = titled.value();
        double sure = TitleWords.hasJobWord(value) ? weight : weight * WITHOUT_JOB_WORD * (open ? 0.6 : 1);
        if (sure < 0.4) {
            return false;
        }
        addTitle(titled, sure, extractor, evidence);
        return true;
    }

    /** Takes a title that is one for certain, with the number that stood beside it. */
    void addTitle(Title title, double weight, String extractor, String evidence) {
        add(new Candidate(Field.TITLE, title.value(), weight, extractor, evidence));
        String requisition = title.requisition();
        if (requisition != null) {
            add(new Candidate(Field.REQUISITION, requisition, weight, extractor, evidence));
        }
    }

    /** «Ann Vester - R1234 Data Engineer», «Data Engineer (Ann Vester / Acme)»: systems write the applicant beside the position. */
    private String withoutApplicant(String text) {
        for (int dash = text.indexOf(" - "); dash > 0; dash = text.indexOf(" - ", dash + 1)) {
            String before = text.substring(0, dash).strip();
            String behind = text.substring(dash + 3).strip();
            if (isAddressee(before) || (TitleWords.beginsWithRequisition(behind) && !TitleWords.hasHeadWord(before))) {
                return behind;
            }
        }
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (bracket > 0 && isAddressee(text.substring(bracket + 1))) {
            return text.substring(0, bracket);
        }
        return beforeApplicant(text);
    }

    /** «Data Engineer – Ann / Acme», «Data Engineer | Ann Vester»: whatever mark parts them. */
    private String beforeApplicant(String text) {
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            boolean parts =
                    at + 3 < text.length() && "-–—|/·".indexOf(text.charAt(at + 1)) >= 0 && text.charAt(at + 2) == ' ';
            if (parts && isAddressee(text.substring(at + 3).strip())) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    private boolean isAddressee(String value) {
        return addressee.length() > 2 && Folding.fold(value).startsWith(addressee);
    }

    /** «Boardly», «Boardly Chile S.A.»: the board's own company. */
    boolean isSystem(String key) {
        return key.equals(system) || (system.length() >= SHORTEST_SYSTEM && key.startsWith(system));
    }

    /** Whether a name is that of the person who wrote, in full or the first name alone. */
    boolean isWriter(String name) {
        if (writer.isEmpty()) {
            return false;
        }
        String folded = Folding.fold(Organisations.withoutTitles(name));
        return writer.equals(folded) || writer.startsWith(folded + " ") || isMadeOf(Words.of(folded, 8));
    }

    /** «Ann Vester» of «Vester, A. (Ann)». */
    private boolean isMadeOf(String[] words) {
        var names = List.of(Words.of(writer, 8));
        for (String word : words) {
            if (!names.contains(word)) {
                return false;
            }
        }
        return words.length > 1;
    }

    private boolean location(String text, double weight, String extractor, String evidence) {
        var place = PlaceText.cut(text).map(name -> PlaceNames.undeclined(name, evidence));
        // «als Fachkraft in Teilzeit»: what stands in the slot is no place, and the phrase holds for the rest.
        place.filter(name -> !PlaceNames.isNone(name))
                .ifPresent(name -> add(new Candidate(Field.LOCATION, name, weight, extractor, evidence)));
        return place.isPresent();
    }
}
