package com.havenjob.lab;

/**
 * One value of a mail, with white space made even.
 *
 * @param wanted what the label says
 * @param got what was found; empty for nothing
 */
public record ForwardValue(ForwardField field, String wanted, String got) {

    public boolean isRight() {
        return wanted.equals(got);
    }
}
