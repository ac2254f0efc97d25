package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Scope;

/** Registered webhooks, for those who deliver to them. */
@ApplicationScoped
public class Webhooks {

    private final WebhookTable table;

    Webhooks(WebhookTable table) {
        this.table = table;
    }

    public Optional<Webhook> find(UUID id) {
        return table.find(id, Scope.EVERYTHING);
    }

    /** How many are in a state. */
    public long count(WebhookStatus status) {
        return table.count(status);
    }
}
