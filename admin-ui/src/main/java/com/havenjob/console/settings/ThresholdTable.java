package com.havenjob.console.settings;

import com.havenjob.console.text.Texts;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Threshold.WhatIf;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** What some thresholds would have done with a person's decided mail, one a row. */
final class ThresholdTable extends NativeTable {

    private static final List<Integer> COMPARED = List.of(60, 70, 80, 90, 95);

    ThresholdTable(Gradebook decided) {
        addClassName("threshold-table");
        setCaptionText(Texts.text("threshold.table"));
        var head = getHead().addRow();
        for (var key : List.of("threshold.table.below", "threshold.table.asked", "threshold.table.unasked")) {
            head.addHeaderCell().setText(Texts.text(key));
        }
        head.addHeaderCell().setText(Texts.text("threshold.table.right"));
        var body = getBody();
        COMPARED.forEach(percent -> fill(body.addRow(), percent, WhatIf.of(decided, percent / 100.0)));
    }

    private static void fill(NativeTableRow row, int percent, WhatIf whatIf) {
        var heading = row.addHeaderCell();
        heading.setText(Texts.text("threshold.percent", percent));
        heading.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(Integer.toString(whatIf.asked()));
        row.addDataCell().setText(Integer.toString(whatIf.unasked().all()));
        row.addDataCell().setText(right(whatIf));
    }

    /** Rounded down, so that 100 % means that none was wrong. */
    private static String right(WhatIf whatIf) {
        return whatIf.precision()
                .map(share ->
                        Texts.text("threshold.table.share", whatIf.unasked().right(), (int) Math.floor(share * 100)))
                .orElse("–");
    }
}
