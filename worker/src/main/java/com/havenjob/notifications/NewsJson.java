package com.havenjob.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of news. Fields may be added; none that was ever written may change its meaning. */
@Component
class NewsJson {

    private static final String ABOUT = "about";

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(News news) {
        ObjectNode values = mapper.valueToTree(news);
        return mapper.writeValueAsString(values.put(ABOUT, name(news)));
    }

    /** Empty for a row from before, and for news that this version does not know. */
    Optional<News> read(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        var values = mapper.readTree(json);
        return switch (values.path(ABOUT).asString("")) {
            case "application-opened" -> Optional.of(mapper.treeToValue(values, News.ApplicationOpened.class));
            case "status-moved" -> Optional.of(mapper.treeToValue(values, News.StatusMoved.class));
            case "check-needed" -> Optional.of(mapper.treeToValue(values, News.CheckNeeded.class));
            case "decision-needed" -> Optional.of(mapper.treeToValue(values, News.DecisionNeeded.class));
            case "mail-held-back" -> Optional.of(mapper.treeToValue(values, News.MailHeldBack.class));
            case "mail-failed" -> Optional.of(mapper.treeToValue(values, News.MailFailed.class));
            case "reread-done" -> Optional.of(mapper.treeToValue(values, News.RereadDone.class));
            case "reread-broke-off" -> Optional.of(mapper.treeToValue(values, News.RereadBrokeOff.class));
            default -> Optional.empty();
        };
    }

    private static String name(News news) {
        return switch (news) {
            case News.ApplicationOpened opened -> "application-opened";
            case News.StatusMoved moved -> "status-moved";
            case News.CheckNeeded check -> "check-needed";
            case News.DecisionNeeded decision -> "decision-needed";
            case News.MailHeldBack heldBack -> "mail-held-back";
            case News.MailFailed failed -> "mail-failed";
            case News.RereadDone done -> "reread-done";
            case News.RereadBrokeOff broken -> "reread-broke-off";
        };
    }
}
