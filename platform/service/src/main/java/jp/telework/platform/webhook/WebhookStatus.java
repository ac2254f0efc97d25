package jp.telework.platform.webhook;

import java.util.Optional;
import jp.telework.kernel.text.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a webhook is told of events. */
@Schema(
        description =
                "ACTIVE: 配信中。DISABLED: 停止中（再開できる）。 Being delivered to, or switched off until someone activates it.")
public enum WebhookStatus implements Term {
    /** 配信中. */
    ACTIVE,
    /** 停止中: switched off by its receiver's failures; the cursor stays. */
    DISABLED;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<WebhookStatus> next(WebhookAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case ACTIVATION -> this == DISABLED ? ACTIVE : null;
                    case PING -> this == ACTIVE ? ACTIVE : null;
                    case SECRET -> this;
                });
    }
}
