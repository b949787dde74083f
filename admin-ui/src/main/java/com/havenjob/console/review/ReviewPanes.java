package com.havenjob.console.review;

import com.havenjob.console.component.Sign;
import com.havenjob.console.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Three panes side by side; on a phone one at a time, with a row of buttons to change between them. */
final class ReviewPanes extends Div {

    private enum Pane {
        LIST,
        MAIL,
        PROPOSAL
    }

    private final Div mail = new Div();
    private final Div proposal = new Div();

    ReviewPanes(ReviewList list) {
        addClassName("review-panes");
        var listPane = new Div(list);
        listPane.addClassName("review-list-pane");
        mail.addClassName("review-mail-pane");
        proposal.addClassName("review-proposal-pane");
        var back = new Button(Texts.text("review.to-list"), Sign.ARROW_LEFT.create(), event -> show(Pane.LIST));
        var toMail = new Button(Texts.text("review.to-mail"), event -> show(Pane.MAIL));
        var toProposal = new Button(Texts.text("review.to-proposal"), event -> show(Pane.PROPOSAL));
        var switches = new Div(back, toMail, toProposal);
        switches.addClassName("review-switches");
        add(switches, listPane, mail, proposal);
        show(Pane.LIST);
    }

    void show(Component text, Component answers) {
        mail.removeAll();
        mail.add(text);
        mail.getElement().executeJs("this.scrollTop = 0");
        proposal.removeAll();
        proposal.add(answers);
    }

    void showMail() {
        show(Pane.MAIL);
    }

    private void show(Pane pane) {
        setClassName("shows-list", pane == Pane.LIST);
        setClassName("shows-mail", pane == Pane.MAIL);
        setClassName("shows-proposal", pane == Pane.PROPOSAL);
    }
}
