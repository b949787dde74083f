package com.havenjob.triage.fields;

/**
 * What stands behind a value: the facts that tell how sure it is.
 *
 * @param score weight of all that speaks for it, 0 to 1
 * @param rival weight of the strongest other value, as a share of {@code score}
 * @param witnesses in how many places of the mail it stands
 * @param headline whether the subject names it
 * @param inText whether a sentence of the body names it
 * @param bySender whether the sender's name, address or links agree
 * @param byLayout whether a card, a label or a source's own layout names it
 * @param variants how many longer or shorter forms of it the mail has
 * @param context how probable it is by the words around it, 0 to 1
 * @param contextRival how probable another value is by those, 0 to 1
 */
public record Support(
        double score,
        double rival,
        int witnesses,
        boolean headline,
        boolean inText,
        boolean bySender,
        boolean byLayout,
        int variants,
        double context,
        double contextRival) {

    Support inContext(double probability, double rival) {
        return new Support(
                score, this.rival, witnesses, headline, inText, bySender, byLayout, variants, probability, rival);
    }
}
