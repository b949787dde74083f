package com.havenjob.console.screenshots;

import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.Look;
import com.havenjob.console.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            take(browser, folder.resolve(look.getKey()), look.getValue(), taken);
        }
    }

    private void take(Chromium browser, Path folder, Look look, Consumer<Path> taken) throws IOException {
        Files.createDirectories(folder);
        var pictures = new Pictures(folder, taken);
        try (var tab = browser.newTab()) {
            tab.look(look);
            pictures.take(tab, screens.beforeSignIn());
            screens.signIn(tab, withMail);
            pictures.take(tab, screens.ofSomebodyWithMail());
            if (look.phone()) {
                pictures.take(tab, screens.onlyOnAPhone());
            }
        }
        try (var tab = browser.newTab()) {
            tab.look(look);
            screens.signIn(tab, newcomer);
            pictures.take(tab, screens.ofSomebodyNew());
        }
    }

    /** Numbers the pictures in the order of the walk. */
    private static final class Pictures {

        private final Path folder;
        private final Consumer<Path> taken;
        private final List<String> names = new ArrayList<>();

        Pictures(Path folder, Consumer<Path> taken) {
            this.folder = folder;
            this.taken = taken;
        }

        void take(Tab tab, List<Screen> screens) throws IOException {
            for (var screen : screens) {
                screen.way().accept(tab);
                names.add(screen.name());
                var file = folder.resolve("%02d-%s.png".formatted(names.size(), screen.name()));
                Files.write(file, tab.picture());
                taken.accept(file);
            }
        }
    }
}
