package com.havenjob.console.text;

import com.havenjob.triage.Kind;
import com.havenjob.triage.LearnedRule;

/** What a learned rule says, as a sentence. */
public final class RuleWords {

    private static final String ANYBODY = "*@";

    private RuleWords() {}

    /** «Mail from anybody at fernwick.example is from the company Ostmark Werke.» */
    public static String sentence(LearnedRule rule) {
        return switch (rule.field()) {
            case COMPANY -> Texts.text("rule.company", mails(rule), rule.value());
            case KIND -> kind(mails(rule), Kind.ofLabel(rule.value()));
        };
    }

    /** Whose mail it is about: an address, or everybody at a domain. */
    public static String sender(LearnedRule rule) {
        var sender = rule.sender();
        return sender.startsWith(ANYBODY) ? Texts.text("rule.anybody", sender.substring(ANYBODY.length())) : sender;
    }

    private static String kind(String mails, Kind kind) {
        return kind == Kind.NOT_APPLICATION
                ? Texts.text("rule.not-application", mails)
                : Texts.text("rule.kind", mails, Labels.of(kind));
    }

    private static String mails(LearnedRule rule) {
        var shape = rule.shape();
        var sender = sender(rule);
        if (shape.isAnyName()) {
            return shape.isAnySubject()
                    ? Texts.text("rule.mail", sender)
                    : Texts.text("rule.mail.subject", sender, quoted(shape.subject()));
        }
        return shape.isAnySubject()
                ? Texts.text("rule.mail.name", sender, quoted(shape.name()))
                : Texts.text("rule.mail.both", sender, quoted(shape.name()), quoted(shape.subject()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? Texts.text("rule.nothing") : Texts.text("evidence.quote", text);
    }
}
