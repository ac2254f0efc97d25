package jp.telework.platform.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.platform.webhook.DisabledReason;
import jp.telework.platform.webhook.WebhookJournal;
import jp.telework.platform.webhook.Webhooks;
import org.jboss.logging.Logger;

/** Switches a webhook off: the mark, the log row, the audit row and the event that tells of it come together. */
@ApplicationScoped
class DisableWebhook {

    private static final Logger LOG = Logger.getLogger(DisableWebhook.class);

    private final UnattendedCommands commands;
    private final Webhooks registered;
    private final DueWebhooks webhooks;
    private final WebhookJournal journal;
    private final Clock clock;

    DisableWebhook(
            UnattendedCommands commands,
            Webhooks registered,
            DueWebhooks webhooks,
            WebhookJournal journal,
            Clock clock) {
        this.commands = commands;
        this.registered = registered;
        this.webhooks = webhooks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does nothing when the webhook is no longer this sender's. */
    void because(DisabledReason reason, LeasedWebhook webhook, DueWebhooks.Attempt attempt) {
        boolean done = commands.run(() -> {
            Instant now = clock.instant();
            journal.attempt(webhook.id(), "DISABLE_WEBHOOK");
            if (!webhooks.disabled(webhook, attempt, reason, now)) {
                return false;
            }
            registered.find(webhook.id()).ifPresent(disabled -> journal.changed(disabled, "disabled"));
            return true;
        });
        if (done) {
            LOG.warnf("%s is switched off: %s", webhook, reason);
        }
    }
}
