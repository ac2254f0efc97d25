package jp.telework.platform.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with a webhook, besides deleting it. */
public enum WebhookAction {
    /** 再開. */
    ACTIVATION,
    /** 試験送信. */
    PING,
    /** 鍵の更新. */
    SECRET;

    /** The last part of the command's address. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a state allows, by the names of the API. */
    static List<String> allowedIn(WebhookStatus status) {
        return Arrays.stream(values())
                .filter(action -> status.next(action).isPresent())
                .map(WebhookAction::noun)
                .toList();
    }
}
