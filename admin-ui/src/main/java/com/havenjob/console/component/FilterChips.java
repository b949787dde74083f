package com.havenjob.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Values to filter by, each with how many there are; any number can be chosen, and none means all.
 *
 * @param <T> the kind of value
 */
public final class FilterChips<T> extends Div {

    private final Map<T, Button> chips = new LinkedHashMap<>();
    private final Map<T, Span> counts = new LinkedHashMap<>();
    private final List<T> chosen = new ArrayList<>();
    private final transient Consumer<Set<T>> onChange;

    public FilterChips(
            String label,
            List<T> values,
            Function<T, String> name,
            Function<T, String> style,
            Consumer<Set<T>> onChange) {
        this.onChange = onChange;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        values.forEach(value -> add(chip(value, name.apply(value), style.apply(value))));
    }

    public void setChosen(Set<T> values) {
        chosen.clear();
        chosen.addAll(values);
        chips.forEach((value, chip) -> {
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(value)));
            chip.setClassName("chip-chosen", chosen.contains(value));
        });
    }

    /** Shows how many there are of each; a value without any disappears unless it is chosen. */
    public void setCounts(Map<T, Integer> numbers) {
        chips.forEach((value, chip) -> {
            int number = numbers.getOrDefault(value, 0);
            var count = counts.get(value);
            if (count != null) {
                count.setText(Integer.toString(number));
            }
            chip.setVisible(number > 0 || chosen.contains(value));
        });
    }

    private Button chip(T value, String name, String style) {
        var count = new Span("0");
        count.addClassName("chip-count");
        var chip = new Button(name, event -> toggle(value));
        chip.addClassNames("chip", style);
        chip.setSuffixComponent(count);
        chip.getElement().setAttribute("aria-pressed", "false");
        chips.put(value, chip);
        counts.put(value, count);
        return chip;
    }

    private void toggle(T value) {
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        onChange.accept(Set.copyOf(chosen));
    }
}
