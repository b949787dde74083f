package com.havenjob.console.screenshots;

import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.Look;
import com.havenjob.console.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Visits every screen in every look and leaves its picture, in a folder for each look. */
public final class Tour {

    private final Screens screens;
    private final Visitor withMail;
    private final Visitor newcomer;

    /**
     * @param address of the console, without a slash at its end
     * @param withMail somebody whom every screen has something to show
     * @param newcomer somebody without any mail
     */
    public Tour(String address, Visitor withMail, Visitor newcomer) {
        this.screens = new Screens(address);
        this.withMail = withMail;
        this.newcomer = newcomer;
    }

    /** Takes all pictures, over those that are there, and tells of each file. */
    public void take(Chromium browser, Path folder, String language, Consumer<Path> taken) throws IOException {
        var looks = new TreeMap<>(Map.of(
                "light", Look.desk(false, language),
                "dark", Look.desk(true, language),
                "phone", Look.phone(language)));
        for (var look : looks.entrySet()) {
            walk(browser, look.getValue(), new Pictures(folder.resolve(look.getKey()), taken));
        }
    }

    /** Visits every screen in one look; {@link com.havenjob.console.browser.BrowserException} where one does not come. */
    public void walk(Chromium browser, Look look, Witness witness) throws IOException {
        try (var tab = browser.newTab()) {
            tab.look(look);
            visit(tab, screens.beforeSignIn(), witness);
            screens.signIn(tab, withMail);
            visit(tab, screens.ofSomebodyWithMail(), witness);
            if (look.phone()) {
                visit(tab, screens.onlyOnAPhone(), witness);
            }
        }
        try (var tab = browser.newTab()) {
            tab.look(look);
            screens.signIn(tab, newcomer);
            visit(tab, screens.ofSomebodyNew(), witness);
        }
    }

    private static void visit(Tab tab, List<Screen> screens, Witness witness) throws IOException {
        for (var screen : screens) {
            screen.way().accept(tab);
            tab.rest();
            witness.see(screen.name(), tab);
        }
    }

    /** The pictures of one look, numbered in the order of the walk. */
    private static final class Pictures implements Witness {

        private final Path folder;
        private final Consumer<Path> taken;
        private int number;

        Pictures(Path folder, Consumer<Path> taken) throws IOException {
            this.folder = Files.createDirectories(folder);
            this.taken = taken;
        }

        @Override
        public void see(String screen, Tab tab) throws IOException {
            var file = folder.resolve("%02d-%s.png".formatted(++number, screen));
            Files.write(file, tab.picture());
            taken.accept(file);
        }
    }
}
