package com.havenjob.console.component;

/** A view that can show what changed in the database, without losing the reader's place. */
public interface Refreshable {

    void refresh();
}
