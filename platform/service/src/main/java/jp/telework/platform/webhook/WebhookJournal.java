package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** Tells what became of webhooks. Neither the secret nor the address, which may hold one, is told. */
@ApplicationScoped
public class WebhookJournal {

    static final String KIND = "webhook";

    private final Journal journal;
    private final EventTypes types;

    WebhookJournal(Journal journal, EventTypes types) {
        this.journal = journal;
        this.types = types;
    }

    /** A webhook as the event feed shows it. */
    @EventData(kind = "webhook")
    record Snapshot(
            UUID id,
            List<String> eventTypes,
            WebhookStatus status,
            @Nullable DisabledReason disabledReason) {}

    static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Says what is attempted, before anything can be refused. */
    public void attempt(UUID id, String action) {
        journal.attempt(caseOf(id), action);
    }

    void attemptRegistration() {
        journal.attempt("REGISTER_WEBHOOK");
    }

    /**
     * Tells a change.
     *
     * @param verb last but one part of the event's type, such as {@code disabled}
     */
    public void changed(Webhook webhook, String verb) {
        journal.changed(
                caseOf(webhook.id()),
                types.ofWebhook(verb),
                webhook.organisation(),
                new Snapshot(webhook.id(), webhook.eventTypes(), webhook.status(), webhook.disabledReason()));
    }
}
