package com.havenjob.inbox;

/** Why a mail is held back. The names are stored; the sentences are shown. */
enum QuarantineReason {
    UNTRUSTED_SENDER(
            "Nobody you trust sent this mail. Release it if it is yours, and trust the sender for the next time."),
    NO_SENDER("The mail does not say who sent it."),
    FORGED_SENDER("The checks of the sender failed: somebody else may have sent this mail in that name.");

    private final String sentence;

    QuarantineReason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
