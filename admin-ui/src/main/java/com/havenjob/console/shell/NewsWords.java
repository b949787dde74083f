package com.havenjob.console.shell;

import com.havenjob.console.component.Sign;
import com.havenjob.console.text.Texts;
import com.havenjob.notifications.News;
import com.havenjob.notifications.Notification;
import org.jspecify.annotations.Nullable;

/** News as a sentence in the reader's language. */
final class NewsWords {

    private NewsWords() {}

    /** The sentence; the stored one where it was told by a version that kept no values. */
    static String sentence(Notification notification) {
        return switch (notification.news()) {
            case null -> notification.title();
            case News.ApplicationOpened(var company, var position, var status) ->
                Texts.text("news.opened", place(company, position));
            case News.StatusMoved(var company, var position, var from, var to) -> place(company, position);
            case News.CheckNeeded(var company, var position) -> Texts.text("news.check", place(company, position));
            case News.DecisionNeeded(var company, var mail) ->
                company == null ? Texts.text("news.decision.unnamed") : Texts.text("news.decision", company);
            case News.MailHeldBack(var sender, var count, var mail) ->
                Texts.text("news.held-back", count, named(sender));
            case News.MailFailed(var sender, var mail) -> Texts.text("news.failed", named(sender));
            case News.RereadDone(var run, var undone, var mails) ->
                Texts.text(undone ? "news.reread.undone" : "news.reread.applied", mails);
            case News.RereadBrokeOff(var run) -> Texts.text("news.reread.broke-off");
        };
    }

    static Sign sign(Notification notification) {
        return switch (notification.news()) {
            case null -> Sign.BELL;
            case News.ApplicationOpened opened -> Sign.PLUS;
            case News.StatusMoved moved -> Sign.ARROW_RIGHT;
            case News.CheckNeeded check -> Sign.EYE;
            case News.DecisionNeeded decision -> Sign.CHECK_SQUARE;
            case News.MailHeldBack heldBack -> Sign.SHIELD;
            case News.MailFailed failed -> Sign.ALERT;
            case News.RereadDone done -> Sign.REFRESH;
            case News.RereadBrokeOff broken -> Sign.ALERT;
        };
    }

    private static String place(String company, String position) {
        return position.isEmpty() ? company : Texts.text("news.place", position, company);
    }

    private static String named(@Nullable String sender) {
        return sender == null ? Texts.text("news.unnamed") : sender;
    }
}
