package com.havenjob.notifications;

import com.havenjob.applications.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/** News in English, for whoever reads the row without the console. */
final class PlainWords {

    private PlainWords() {}

    static String title(News news) {
        return switch (news) {
            case News.ApplicationOpened(var company, var position, var status) ->
                (status == ApplicationStatus.APPLIED ? "New application" : status.label()) + ": "
                        + place(company, position);
            case News.StatusMoved(var company, var position, var from, var to) ->
                to.label() + ": " + place(company, position);
            case News.CheckNeeded(var company, var position) -> "Please check: " + place(company, position);
            case News.DecisionNeeded(var company, var mail) ->
                company == null ? "A mail needs your decision" : "A mail about " + company + " needs your decision";
            case News.MailHeldBack(var sender, var count, var mail) -> "Held back: mail from " + named(sender);
            case News.MailFailed(var sender, var mail) -> "Not read: a mail from " + named(sender);
            case News.RereadDone(var run, var undone, var mails) ->
                "Mail read again: " + mails + (undone ? " changed back" : " changed");
            case News.RereadBrokeOff(var run) -> "Mail read again: the work broke off";
        };
    }

    static @Nullable String message(News news) {
        return news instanceof News.StatusMoved(var company, var position, var from, var to)
                ? from.label() + " → " + to.label()
                : null;
    }

    private static String place(String company, String position) {
        return position.isEmpty() ? company : position + " at " + company;
    }

    private static String named(@Nullable String sender) {
        return sender == null ? "nobody named" : sender;
    }
}
