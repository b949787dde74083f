package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.demo.DemoMails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Where labelled mail comes from: the program's own, or a folder. */
public final class LabelledMails {

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt", "pl");

    /** The demo's mails count from a day; always the same one, so that the figures are. */
    private static final LocalDate DEMO_DAY = LocalDate.of(2026, 6, 15);

    private static final String PLACE = "/com/havenjob/lab/";
    private static final String HELD_OUT = "held-out";

    private LabelledMails() {}

    /** The mails that come with the program: those written for the lab, then the demo's. */
    public static List<LabelledMail> own() {
        var mails = new ArrayList<LabelledMail>();
        for (String language : LANGUAGES) {
            mails.addAll(ofLanguage(language));
        }
        mails.addAll(demo());
        return List.copyOf(mails);
    }

    /**
     * Mails that nobody reads who writes rules, and no model of kinds or names is fitted to: of the mails in {@link #own} the
     * rules know too much to tell how sure one can be of others. Whoever has to look at one of them moves it to those.
     */
    public static List<LabelledMail> heldOut() {
        return labelled(HELD_OUT + "/labels.jsonl", HELD_OUT + "/mails/");
    }

    /**
     * The mails of a folder: {@code labels.jsonl} in it, and each mail that it names anywhere below.
     *
     * @throws IllegalArgumentException if there are no labels, a label is broken, or a mail is missing
     */
    public static List<LabelledMail> of(Path folder) {
        var mails = MailFolder.of(folder);
        return mails.labels(LabelFile::label).stream()
                .map(label -> new LabelledMail(label, mails.raw(label.file())))
                .toList();
    }

    private static List<LabelledMail> ofLanguage(String language) {
        return labelled("labels-" + language + ".jsonl", "mails/" + language + "/");
    }

    private static List<LabelledMail> labelled(String labels, String folder) {
        return LabelFile.parse(labels, new String(resource(PLACE + labels), UTF_8)).stream()
                .map(label -> new LabelledMail(label, resource(PLACE + folder + MailFolder.baseName(label.file()))))
                .toList();
    }

    /** The mails of the demo, as a fixed day would have them. */
    static List<LabelledMail> demo() {
        var labels = new HashMap<String, Label>();
        LabelFile.parse("the demo's labels", new String(resource("/com/havenjob/demo/labels.jsonl"), UTF_8))
                .forEach(label -> labels.put(label.file(), label));
        var mails = new ArrayList<LabelledMail>();
        for (var mail : DemoMails.mails(DEMO_DAY)) {
            var label = labels.get(mail.name());
            if (label == null) {
                throw new IllegalStateException("The demo's mail «" + mail.name() + "» has no label");
            }
            mails.add(new LabelledMail(label, mail.raw()));
        }
        return mails;
    }

    private static byte[] resource(String path) {
        try (var in = LabelledMails.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("«" + path + "» is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("«" + path + "» cannot be read from the program", e);
        }
    }
}
