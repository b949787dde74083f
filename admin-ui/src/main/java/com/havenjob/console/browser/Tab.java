package com.havenjob.console.browser;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page in the browser, used as a person uses it: by what stands on it, with mouse and keys. */
public final class Tab implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The frame of Vaadin has started, has no request on its way and says so, and the fonts are there. */
    private static final String AT_REST = """
            (() => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              return document.readyState === 'complete' && document.fonts.status === 'loaded'
                  && clients.length > 0 && clients.every(client => !client.isActive())
                  && !document.querySelector('.v-loading-indicator')?.checkVisibility({opacityProperty: true});
            })()""";

    /** The middle of something that has not moved for a moment: a page still arranges itself after it rests. */
    private static final String STANDING = """
            (async () => {
              let before = '';
              for (let look = 0; look < 100; look++) {
                const box = (TARGET)?.getBoundingClientRect();
                const now = box ? [box.x, box.y, box.width, box.height].join() : '';
                if (now && now === before) return {x: box.x + box.width / 2, y: box.y + box.height / 2};
                before = now;
                await new Promise(done => setTimeout(done, 60));
              }
              throw new Error('It does not stand still');
            })()""";

    private static final int MOST_PICTURES = 12;
    private static final int MOST_CLICKS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Map<String, Integer> CODES = Map.of("Enter", 13, "Escape", 27, "Tab", 9, "Backspace", 8);

    private final DevTools tools;
    private final String session;
    private final String context;

    Tab(DevTools tools, String session, String context) {
        this.tools = tools;
        this.session = session;
        this.context = context;
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Network.enable", Map.of());
    }

    /** Changes how pages are seen, from the next load on. */
    public void look(Look look) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", look.width(),
                        "height", look.height(),
                        "deviceScaleFactor", look.phone() ? 2 : 1,
                        "mobile", look.phone()));
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", look.phone()));
        var scheme = Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light");
        var calm = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, calm)));
        call("Emulation.setLocaleOverride", Map.of("locale", look.language()));
        call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", look.language())));
    }

    /** Loads an address and waits until the page rests. */
    public void open(String address) {
        var answer = call("Page.navigate", Map.of("url", address));
        if (answer.has("errorText")) {
            throw new BrowserException(address + ": " + answer.path("errorText").asString());
        }
        await("location.href !== 'about:blank' && " + AT_REST);
    }

    /** Waits until nothing is on its way any more. */
    public void rest() {
        await(AT_REST);
    }

    /** Waits until something stands on the page. */
    public void await(Selector what) {
        await(what.script() + " !== undefined");
    }

    /** Waits until it does not stand there any more. */
    public void awaitGone(Selector what) {
        await(what.script() + " === undefined");
    }

    public boolean shows(Selector what) {
        return evaluate(what.script() + " !== undefined").asBoolean();
    }

    /** What can be read of it, as the page renders it. */
    public String text(Selector what) {
        await(what);
        return evaluate(what.script() + ".innerText").asString();
    }

    /** Clicks into the middle of it, wherever that is, once it stands still; then waits until the page rests. */
    public void click(Selector what) {
        await(what);
        evaluate(what.script() + ".scrollIntoView({block: 'nearest', inline: 'nearest'})");
        var box = evaluate(STANDING.replace("TARGET", what.script()));
        for (var type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            box.path("x").asDouble(),
                            "y",
                            box.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
        rest();
    }

    /** Clicks until it has an effect, as people do: a list may be drawn anew just between the two halves of a click. */
    public void click(Selector what, Selector effect) {
        for (int tries = 1; tries < MOST_CLICKS; tries++) {
            click(what);
            if (becomes(effect.script() + " !== undefined", PATIENCE)) {
                return;
            }
        }
        click(what);
        await(effect);
    }

    /** Puts the focus there and writes. */
    public void write(Selector field, String text) {
        await(field);
        evaluate(field.script() + ".focus()");
        insert(text);
    }

    /** Writes where the focus is, over what is selected there. */
    public void insert(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Presses one key, {@code j} or {@code Enter}, wherever the focus is; then waits until the page rests. */
    public void press(String key) {
        var event = new LinkedHashMap<String, Object>(Map.of("key", key));
        if (CODES.containsKey(key)) {
            event.put("windowsVirtualKeyCode", CODES.get(key));
            event.put("code", key);
        }
        if (key.length() == 1 || key.equals("Enter")) {
            event.put("text", key.equals("Enter") ? "\r" : key);
        }
        event.put("type", "keyDown");
        call("Input.dispatchKeyEvent", event);
        event.remove("text");
        event.put("type", "keyUp");
        call("Input.dispatchKeyEvent", event);
        rest();
    }

    /** The page as a PNG, once two in a row are the same. */
    public byte[] picture() {
        rest();
        var before = new byte[0];
        var now = capture();
        for (int taken = 1; taken < MOST_PICTURES && !Arrays.equals(before, now); taken++) {
            before = now;
            now = capture();
        }
        return now;
    }

    /** The value of an expression; {@link BrowserException} where it throws. */
    public JsonNode evaluate(String script) {
        var answer =
                call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new BrowserException("«" + script + "» failed: "
                    + answer.path("exceptionDetails")
                            .path("exception")
                            .path("description")
                            .asString("no description"));
        }
        return answer.path("result").path("value");
    }

    /** Waits until a condition holds; {@link BrowserException} that says what was there instead where it never does. */
    public void await(String condition) {
        if (!becomes(condition, LONGEST_WAIT)) {
            var place = evaluate("location.href + ': ' + (document.body?.innerText ?? '').slice(0, 2000)");
            throw new BrowserException("Waited in vain for " + condition + " at " + place.asString());
        }
    }

    /** Waits in the page itself, so that nothing is asked while nothing has changed; a load in between begins it anew. */
    private boolean becomes(String condition, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        var looks = "new Promise(done => { const end = Date.now() + 500; const look = () => { let is = false;"
                + " try { is = Boolean(" + condition + "); } catch (e) { is = false; }"
                + " if (is || Date.now() > end) { done(is); } else { setTimeout(look, 20); } }; look(); })";
        while (System.nanoTime() < end) {
            if (evaluateUnlessLoading(looks)) {
                return true;
            }
        }
        return false;
    }

    private boolean evaluateUnlessLoading(String script) {
        try {
            return evaluate(script).asBoolean(false);
        } catch (BrowserException pageIsBeingReplaced) {
            return false;
        }
    }

    @Override
    public void close() {
        tools.call(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }

    private byte[] capture() {
        var answer = call("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
