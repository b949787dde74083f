package com.havenjob.rereading;

import java.util.Optional;

/** Where a run stands in which mail is read again. Each move is an {@code UPDATE … WHERE state = ?}. */
public enum RunState {
    /** Its mail is being read. */
    REQUESTED,
    /** What would change can be looked at; nothing has changed. */
    READY,
    /** A person wants the changes; they are being made. */
    CONFIRMED,
    /** The changes are made, or as many as were before the run was ended. */
    APPLIED,
    /** A person wants the changes taken back; they are being. */
    UNDO_REQUESTED,
    /** The changes are taken back. */
    UNDONE,
    /** A person did not want the changes; nothing has changed. */
    DISCARDED;

    /** What a worker does about a run in this state; empty where the run waits for a person or is over. */
    public Optional<Phase> phase() {
        return switch (this) {
            case REQUESTED -> Optional.of(Phase.PREVIEW);
            case CONFIRMED -> Optional.of(Phase.APPLY);
            case UNDO_REQUESTED -> Optional.of(Phase.UNDO);
            case READY, APPLIED, UNDONE, DISCARDED -> Optional.empty();
        };
    }
}
