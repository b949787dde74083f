package com.havenjob.cli;

import com.havenjob.lab.Calibrator;
import com.havenjob.lab.LabelledMail;
import com.havenjob.lab.LabelledMails;
import com.havenjob.process.Logs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate [FOLDER…]}: fits the triage's models to labelled mail, and writes their files. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Fit the triage's kinds, names and confidence to labelled mail: folders with a labels.jsonl, and the program's own;"
                        + " the confidence to those of them that are held out, too.")
public final class CalibrateCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "mails with their labels.jsonl")
    private List<Path> folders = List.of();

    @Option(names = "--precision", defaultValue = "0.985", description = "how often right without a person, 0 to 1")
    private double precision;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "where to write kinds.sheet, entities.sheet and calibration.sheet; otherwise to standard output")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!(precision > 0 && precision < 1)) {
            throw new ParameterException(spec.commandLine(), "--precision must be between 0 and 1, not " + precision);
        }
        if (out != null && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder; there is none at " + out);
        }
        Logs.forCommand();
        var mails = new ArrayList<LabelledMail>(LabelledMails.own());
        for (var folder : folders) {
            mails.addAll(labelled(folder));
        }
        var heldOut = LabelledMails.heldOut();
        var fitted = new Calibrator().fit(mails, heldOut, precision);
        System.err.println(
                "fitted to " + mails.size() + " labelled mails; the confidence to " + heldOut.size() + " more");
        if (out == null) {
            System.out.print(fitted.text());
        } else {
            fitted.writeTo(out);
        }
        return 0;
    }

    private List<LabelledMail> labelled(Path folder) {
        try {
            return LabelledMails.of(folder);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
