package com.havenjob.console;

import static com.havenjob.console.browser.Selector.css;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.console.browser.Chromium;
import com.havenjob.console.browser.Look;
import com.havenjob.console.browser.NoBrowserException;
import com.havenjob.console.browser.Tab;
import com.havenjob.console.screenshots.Tour;
import com.havenjob.console.screenshots.Witness;
import com.havenjob.console.testing.BrowserOfTests;
import com.havenjob.console.testing.RunningConsole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every screen of the demo, seen in a real browser: nothing is cut off, unlabelled or too pale to read. */
class EveryScreenTest {

    private static final String WCAG = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']";

    /** Vaadin's own menu: it says of its entries that they are not selected, and keeps a hidden element to catch the focus. */
    private static final Pattern OF_VAADIN = Pattern.compile(
            "(aria-allowed-attr vaadin-menu-bar-item.*aria-selected|aria-required-children (vaadin-menu-bar|\\.(status|person)-menu) ).*");

    private static final String CONTRAST = "{type: 'rule', values: ['color-contrast']}";

    @SuppressWarnings("NullAway.Init")
    private static Chromium browser;

    @SuppressWarnings("NullAway.Init")
    private static Tour tour;

    @SuppressWarnings("NullAway.Init")
    private static String axe;

    @BeforeAll
    static void openTheDemo() throws NoBrowserException, IOException {
        browser = BrowserOfTests.start();
        tour = DemoStage.prepare(RunningConsole.shared());
        try (var source = EveryScreenTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(source).readAllBytes(), UTF_8);
        }
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void onADeskEveryoneCanReadAndUseThem() throws IOException {
        var flaws = new ArrayList<String>();
        tour.walk(browser, Look.desk(false, "en"), (screen, tab) -> {
            flaws.addAll(headings(screen, tab));
            flaws.addAll(barriers(screen, tab, WCAG));
        });
        assertThat(flaws).isEmpty();
    }

    @Test
    void inTheDarkTheyAreReadableToo() throws IOException {
        var flaws = new ArrayList<String>();
        tour.walk(browser, Look.desk(true, "de"), (screen, tab) -> flaws.addAll(barriers(screen, tab, CONTRAST)));
        assertThat(flaws).isEmpty();
    }

    @Test
    void onAPhoneNothingStandsBeyondTheEdge() throws IOException {
        var flaws = new ArrayList<String>();
        Witness measure = (screen, tab) -> {
            flaws.addAll(headings(screen, tab));
            flaws.addAll(overflow(screen, tab));
        };
        tour.walk(browser, Look.phone("de"), measure);
        assertThat(flaws).isEmpty();
    }

    private static List<String> headings(String screen, Tab tab) {
        int titles = tab.evaluate("[...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).length")
                .asInt();
        return titles == 1 || tab.shows(css("vaadin-login-form")) ? List.of() : List.of(screen + ": " + titles + " h1");
    }

    /** What stands beyond the right edge, except in a row that is made to be pushed sideways. */
    private static List<String> overflow(String screen, Tab tab) {
        var wide = tab.evaluate("""
                (() => {
                  const inner = window.innerWidth;
                  const slides = node => {
                    for (let up = node.parentElement; up; up = up.parentElement) {
                      if (getComputedStyle(up).overflowX === 'auto' || getComputedStyle(up).overflowX === 'hidden') return true;
                    }
                    return false;
                  };
                  const found = document.documentElement.scrollWidth > inner ? ['the page itself'] : [];
                  for (const node of document.querySelectorAll('body *')) {
                    const box = node.getBoundingClientRect();
                    if (node.checkVisibility() && box.width > 0 && box.right > inner + 1 && box.left < inner && !slides(node)) {
                      found.push(node.tagName.toLowerCase() + '.' + node.className + ' to ' + box.right);
                    }
                  }
                  return found.slice(0, 5);
                })()""");
        var flaws = new ArrayList<String>();
        wide.forEach(what -> flaws.add(screen + ": " + what.asString()));
        return flaws;
    }

    private static List<String> barriers(String screen, Tab tab, String rules) {
        if (!tab.evaluate("'axe' in window").asBoolean()) {
            tab.evaluate(axe + "; true");
        }
        var found = tab.evaluate("axe.run(document, {runOnly: " + rules + ", resultTypes: ['violations']})"
                + ".then(result => result.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>"
                + " rule.id + ' ' + node.target.flat().join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' '))))");
        var flaws = new ArrayList<String>();
        found.forEach(what -> {
            if (!OF_VAADIN.matcher(what.asString()).matches()) {
                flaws.add(screen + ": " + what.asString());
            }
        });
        return flaws;
    }
}
