package com.havenjob.console.shell;

import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which keys do what. */
final class ShortcutsDialog extends Dialog {

    private record Shortcut(String words, List<String> keys) {}

    private ShortcutsDialog() {
        setHeaderTitle(Texts.text("shortcuts.title"));
        addClassName("shortcuts");
        add(group("shortcuts.everywhere", List.of(new Shortcut("shortcuts.help", List.of("?")))));
        add(group(
                "shell.applications",
                List.of(new Shortcut("shortcuts.search", List.of("/")), new Shortcut("shortcuts.new", List.of("n")))));
        add(group(
                "shell.review",
                List.of(
                        new Shortcut("shortcuts.next", List.of("j", "k")),
                        new Shortcut("shortcuts.accept", List.of("Enter", "a")),
                        new Shortcut("shortcuts.candidate", List.of("1", "…", "5")),
                        new Shortcut("shortcuts.edit", List.of("e")),
                        new Shortcut("shortcuts.link", List.of("l")),
                        new Shortcut("shortcuts.reject", List.of("x")))));
        var close = new Button(Texts.text("close"), event -> close());
        getFooter().add(close);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                close.focus();
            }
        });
    }

    static void show() {
        new ShortcutsDialog().open();
    }

    private static Section group(String title, List<Shortcut> shortcuts) {
        var group = new Section(new H3(Texts.text(title)));
        shortcuts.forEach(shortcut -> {
            var keys = new Span();
            shortcut.keys().forEach(key -> keys.add(new Key(key)));
            var row = new Div(new Span(Texts.text(shortcut.words())), keys);
            row.addClassName("shortcut");
            group.add(row);
        });
        return group;
    }

    @Tag("kbd")
    private static final class Key extends HtmlContainer {
        Key(String name) {
            setText(name);
        }
    }
}
