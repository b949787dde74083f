package com.havenjob.process;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An exception without its message, and without those of its causes, as far as they are not harmless. */
final class DiscreetThrowable implements IThrowableProxy {

    private static final int DEEPEST = 20;

    private final IThrowableProxy thrown;
    private final int depth;

    DiscreetThrowable(IThrowableProxy thrown, int depth) {
        this.thrown = thrown;
        this.depth = depth;
    }

    @Override
    public @Nullable String getMessage() {
        return DiscreetJsonEncoder.isHarmless(thrown) ? thrown.getMessage() : null;
    }

    @Override
    public @Nullable String getOverridingMessage() {
        return null;
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        var cause = thrown.getCause();
        return cause == null || depth > DEEPEST ? null : new DiscreetThrowable(cause, depth + 1);
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return depth > DEEPEST
                ? new IThrowableProxy[0]
                : Arrays.stream(thrown.getSuppressed())
                        .map(suppressed -> new DiscreetThrowable(suppressed, depth + 1))
                        .toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
