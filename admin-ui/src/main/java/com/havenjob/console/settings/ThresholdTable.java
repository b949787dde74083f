package com.havenjob.console.settings;

import com.havenjob.console.text.Texts;
import com.havenjob.triage.Gradebook;
import com.havenjob.triage.Threshold;
import com.havenjob.triage.Threshold.WhatIf;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** What some thresholds would have done with a person's decided mail, one a row. */
final class ThresholdTable extends NativeTable {

    ThresholdTable(Gradebook decided) {
        addClassName("threshold-table");
        setCaptionText(Texts.text("threshold.table"));
        var head = getHead().addRow();
        for (var key : List.of("threshold.table.below", "threshold.table.asked", "threshold.table.unasked")) {
            head.addHeaderCell().setText(Texts.text(key));
        }
        head.addHeaderCell().setText(Texts.text("threshold.table.right"));
        var body = getBody();
        Threshold.COMPARED.forEach(threshold -> fill(body.addRow(), WhatIf.of(decided, threshold)));
    }

    private static void fill(NativeTableRow row, WhatIf whatIf) {
        var heading = row.addHeaderCell();
        heading.setText(Percent.of(whatIf.threshold()));
        heading.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(Integer.toString(whatIf.asked()));
        row.addDataCell().setText(Integer.toString(whatIf.unasked().all()));
        row.addDataCell().setText(right(whatIf));
    }

    private static String right(WhatIf whatIf) {
        var unasked = whatIf.unasked();
        return unasked.all() == 0
                ? Percent.NOTHING
                : Texts.text("threshold.table.share", unasked.right(), Percent.right(unasked));
    }
}
