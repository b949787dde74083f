package com.havenjob.triage.sources;

import com.havenjob.triage.lexicon.CueMeaning;
import com.havenjob.triage.phrase.PhraseBook;
import java.util.List;
import java.util.Set;

/**
 * How one applicant tracking system, job board or employer's own system writes its mails.
 *
 * @param id stable short name, the name of its file
 * @param name what people call it
 * @param type what it is
 * @param domains sender domains; a subdomain counts
 * @param aliases what it is called in senders at an employer's own domain: {@code workday@employer}
 * @param links where its links lead, with {@code *} for the part that names the employer
 * @param systemLocals local parts that are the system's own and name no employer
 * @param companyLocal whether the local part of the sender names the employer
 * @param markers texts in links or header fields that name the template, with what the template means
 * @param cues phrases that tell the kind in this system's mails
 * @param subjects phrases with slots for subjects
 * @param lines phrases with slots for lines and sentences of the body
 * @param displayNames phrases with slots for the display name
 * @param cards layouts of consecutive lines
 */
public record SourceProfile(
        String id,
        String name,
        Type type,
        Set<String> domains,
        Set<String> aliases,
        List<String> links,
        Set<String> systemLocals,
        boolean companyLocal,
        List<Marker> markers,
        PhraseBook<CueMeaning> cues,
        PhraseBook<Double> subjects,
        PhraseBook<Double> lines,
        PhraseBook<Double> displayNames,
        List<Card> cards) {

    /** A text that only one template of the system contains. */
    public record Marker(String text, CueMeaning meaning) {}

    /** Whose system it is. */
    public enum Type {
        /** Works for many employers and sends in their name. */
        TRACKING_SYSTEM,
        /** Shows positions of others; its own name is never the employer's. */
        JOB_BOARD,
        /** One employer's own system; its name is the employer's. */
        EMPLOYER
    }
}
