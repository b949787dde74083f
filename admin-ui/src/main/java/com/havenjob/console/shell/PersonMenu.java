package com.havenjob.console.shell;

import com.havenjob.console.navigation.Places;
import com.havenjob.console.security.CurrentPerson;
import com.havenjob.console.shell.ColorSchemes.Choice;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import org.springframework.context.annotation.Scope;

/** Who is signed in, the look of the page, and the way out. */
@SpringComponent
@Scope("prototype")
class PersonMenu extends MenuBar {

    private final EnumMap<Choice, MenuItem> looks = new EnumMap<>(Choice.class);

    PersonMenu(CurrentPerson current, AuthenticationContext authentication) {
        var person = current.person();
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var avatar = new Avatar(person.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(avatar);
        root.setAriaLabel(Texts.text("person.menu", person.displayName()));
        var menu = root.getSubMenu();
        var name = new Div(new Span(person.displayName()), new Span(person.email()));
        name.addClassName("person-name");
        menu.addItem(name).setEnabled(false);
        menu.addSeparator();
        for (var choice : Choice.values()) {
            var item = menu.addItem(Texts.text("look." + choice.name()), event -> choose(choice));
            item.setCheckable(true);
            looks.put(choice, item);
        }
        menu.addSeparator();
        menu.addItem(Texts.text("shell.settings"), event -> Places.open(Places.SETTINGS));
        menu.addItem(Texts.text("person.sign-out"), event -> authentication.logout());
        tick(ColorSchemes.chosen());
    }

    private void choose(Choice choice) {
        ColorSchemes.choose(choice);
        tick(choice);
    }

    private void tick(Choice chosen) {
        looks.forEach((choice, item) -> item.setChecked(choice == chosen));
    }
}
