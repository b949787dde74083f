package com.havenjob.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.demo.DemoMails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where labelled mail comes from: the program's own, or a folder. */
public final class LabelledMails {

    private static final String LABELS = "labels.jsonl";
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt", "pl");

    /** The demo's mails count from a day; always the same one, so that the figures are. */
    private static final LocalDate DEMO_DAY = LocalDate.of(2026, 6, 15);

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
     * The mails of a folder: {@code labels.jsonl} in it, and each mail that it names anywhere below.
     *
     * @throws IllegalArgumentException if there are no labels, a label is broken, or a mail is missing
     */
    public static List<LabelledMail> of(Path folder) {
        var labels = folder.resolve(LABELS);
        if (!Files.isRegularFile(labels)) {
            throw new IllegalArgumentException("«" + folder + "» has no " + LABELS);
        }
        try {
            var files = filesByName(folder);
            var mails = new ArrayList<LabelledMail>();
            for (var label : LabelFile.parse(labels.toString(), Files.readString(labels))) {
                var file = files.get(baseName(label.file()));
                if (file == null) {
                    throw new IllegalArgumentException(
                            "«" + label.file() + "» of «" + labels + "» is not below «" + folder + "»");
                }
                mails.add(new LabelledMail(label, Files.readAllBytes(file)));
            }
            return List.copyOf(mails);
        } catch (IOException e) {
            throw new UncheckedIOException("«" + folder + "» cannot be read", e);
        }
    }

    private static Map<String, Path> filesByName(Path folder) throws IOException {
        try (var below = Files.walk(folder)) {
            var files = new HashMap<String, Path>();
            below.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), file));
            return files;
        }
    }

    private static List<LabelledMail> ofLanguage(String language) {
        String labels = "labels-" + language + ".jsonl";
        return LabelFile.parse(labels, new String(resource("/com/havenjob/lab/" + labels), UTF_8)).stream()
                .map(label -> new LabelledMail(
                        label, resource("/com/havenjob/lab/mails/" + language + "/" + baseName(label.file()))))
                .toList();
    }

    /** The mails of the demo, as a fixed day would have them. */
    static List<LabelledMail> demo() {
        var labels = new HashMap<String, Label>();
        LabelFile.parse("the demo's " + LABELS, new String(resource("/com/havenjob/demo/" + LABELS), UTF_8))
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

    private static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
