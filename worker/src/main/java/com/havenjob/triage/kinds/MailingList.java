package com.havenjob.triage.kinds;

import com.havenjob.triage.reading.Reading;

/** Tells talk on a mailing list, where people write of jobs and applications without having one. */
final class MailingList {

    private MailingList() {}

    static boolean sent(Reading reading) {
        var message = reading.message();
        boolean list = !message.header("list-post").isEmpty()
                || !message.header("x-mailman-version").isEmpty()
                || message.header("precedence").strip().equalsIgnoreCase("list");
        return reading.source() == null
                && (list || repliesInList(reading.original().subject()));
    }

    /** «Re: [list-name] topic», or the tag alone in front. */
    private static boolean repliesInList(String subject) {
        int open = subject.indexOf('[');
        int close = subject.indexOf(']', open + 1);
        return open >= 0
                && open <= 5
                && close - open > 2
                && close - open < 24
                && subject.substring(open, close).indexOf(' ') < 0;
    }
}
