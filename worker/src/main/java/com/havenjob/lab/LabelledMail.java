package com.havenjob.lab;

/** A mail as it travels, and what it means. */
public final class LabelledMail {

    private final Label label;
    private final byte[] raw;

    LabelledMail(Label label, byte[] raw) {
        this.label = label;
        this.raw = raw.clone();
    }

    public Label label() {
        return label;
    }

    /** A copy each time. */
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public String toString() {
        return label.file();
    }
}
