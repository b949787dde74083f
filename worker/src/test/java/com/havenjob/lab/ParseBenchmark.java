package com.havenjob.lab;

import com.havenjob.inbox.MessageParser;
import com.havenjob.inbox.ParsedMessage;
import com.havenjob.triage.Classifier;
import com.havenjob.triage.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One mail a call, one after another: decoding and triage as a server has them, MIME decoding alone, and triage alone. The
 * compiler is given half a minute: before, it still replaces what it compiled first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ParseBenchmark {

    /** Stands for the program's own mails. */
    static final String OWN = "own";

    /** A folder of labelled mails, or {@value #OWN}. */
    @Param(OWN)
    public String folder = OWN;

    private final MessageParser parser = new MessageParser();
    private final Classifier classifier = Classifier.standard();
    private List<byte[]> mails = List.of();
    private List<ParsedMessage> messages = List.of();
    private int next;

    @Setup
    public void load() {
        var labelled = folder.equals(OWN) ? LabelledMails.own() : LabelledMails.of(Path.of(folder));
        mails = labelled.stream().map(LabelledMail::raw).toList();
        messages = mails.stream().map(parser::parse).toList();
    }

    @Benchmark
    public ParsedMessage mime() {
        return parser.parse(nextMail());
    }

    @Benchmark
    public Verdict triage() {
        return classifier.classify(messages.get(nextPlace()));
    }

    @Benchmark
    public Verdict core() {
        return classifier.classify(parser.parse(nextMail()));
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Verdict coreOnce() {
        return core();
    }

    private byte[] nextMail() {
        return mails.get(nextPlace());
    }

    private int nextPlace() {
        next = next + 1 < mails.size() ? next + 1 : 0;
        return next;
    }
}
