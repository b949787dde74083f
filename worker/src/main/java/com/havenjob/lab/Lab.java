package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.triage.Classifier;
import java.util.List;

/** Lets the classifier judge labelled mail. */
public final class Lab {

    private final MessageParser parser = new MessageParser();
    private final Classifier classifier = Classifier.standard();

    /** Each label beside its verdict, in the same order. */
    public List<Judged> judge(List<LabelledMail> mails) {
        return mails.stream()
                .map(mail -> new Judged(mail.label(), classifier.classify(parser.parse(mail.raw()))))
                .toList();
    }
}
