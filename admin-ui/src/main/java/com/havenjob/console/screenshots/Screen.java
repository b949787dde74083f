package com.havenjob.console.screenshots;

import com.havenjob.console.browser.Tab;
import java.util.function.Consumer;

/**
 * One thing to see.
 *
 * @param name of its picture
 * @param way there, from wherever the tab is
 */
record Screen(String name, Consumer<Tab> way) {}
