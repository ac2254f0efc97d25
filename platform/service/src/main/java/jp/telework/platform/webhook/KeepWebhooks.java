package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.webhook.address.Targets;
import org.jspecify.annotations.Nullable;

/**
 * Registers webhooks and changes them. An organisation has its own; the ministry's systems have theirs, see all and change
 * none of an organisation's.
 */
@ApplicationScoped
class KeepWebhooks {

    private static final URI NONE = URI.create("https://none.invalid/");
    private static final int MAX_TYPES = 50;

    private final WebhookTable webhooks;
    private final WebhookJournal journal;
    private final EventTypes types;
    private final Targets targets;
    private final WebhookConfig config;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    KeepWebhooks(
            WebhookTable webhooks,
            WebhookJournal journal,
            EventTypes types,
            Targets targets,
            WebhookConfig config,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.webhooks = webhooks;
        this.journal = journal;
        this.types = types;
        this.targets = targets;
        this.config = config;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** A webhook with the secret that was just made for it. */
    record WithSecret(Webhook webhook, WebhookSecret secret) {}

    /**
     * Registers one for the caller's side: it gets the events that the caller reads in the feed.
     *
     * @throws Refusal REQUIRED, TOO_MANY_ITEMS or a code of {@link WebhookError}
     */
    @Transactional
    WithSecret register(WebhookRequest request) {
        journal.attemptRegistration();
        Scope scope = Scope.of(caller.get());
        BodyFields fields = new BodyFields();
        List<String> wanted = eventTypes(fields, request.eventTypes());
        URI url = fields.required("/url", request.url(), targets::read, NONE);
        done(fields);
        if (webhooks.countLocked(scope.organisation()) >= config.most()) {
            throw Refusal.of(WebhookError.TOO_MANY_WEBHOOKS, config.most());
        }
        Instant now = now();
        Webhook webhook =
                new Webhook(ids.next(), 0, scope.organisation(), url, wanted, WebhookStatus.ACTIVE, now, null, now);
        WebhookSecret secret = WebhookSecret.make();
        webhooks.add(webhook, secret);
        journal.changed(webhook, "registered");
        return new WithSecret(webhook, secret);
    }

    /** A caller who names an unknown type gets the list of all types. */
    private void done(BodyFields fields) {
        try {
            fields.done();
        } catch (Refusal refusal) {
            boolean unknown = refusal.violations().stream()
                    .anyMatch(violation -> violation.code() == WebhookError.UNKNOWN_EVENT_TYPE);
            throw unknown ? refusal.with("knownTypes", types.all()) : refusal;
        }
    }

    private List<String> eventTypes(BodyFields fields, @Nullable List<@Nullable String> raw) {
        if (raw == null || raw.isEmpty()) {
            fields.refuse(Violation.of("/eventTypes", CommonError.REQUIRED));
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        return fields.each("/eventTypes", raw, MAX_TYPES, (at, item) -> {
            String type = fields.required(at, item, types::read, "");
            if (!type.isEmpty() && !seen.add(type)) {
                fields.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, type));
            }
            return type;
        });
    }

    /**
     * Delivers to it again, from where it stopped.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, ILLEGAL_TRANSITION
     */
    @Transactional
    Webhook activate(UUID id, IfMatch ifMatch) {
        Webhook active = changing(id, ifMatch, "ACTIVATE_WEBHOOK", WebhookAction.ACTIVATION)
                .activated(now());
        webhooks.state(active);
        journal.changed(active, "activated");
        return active;
    }

    /**
     * Makes a new secret; for a day the old one signs as well.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION
     */
    @Transactional
    WithSecret renewSecret(UUID id, IfMatch ifMatch) {
        Webhook renewed = changing(id, ifMatch, "RENEW_WEBHOOK_SECRET", WebhookAction.SECRET)
                .renewed();
        WebhookSecret secret = WebhookSecret.make();
        webhooks.secret(renewed, secret, now().plus(config.oldSecretKept()));
        journal.changed(renewed, "secret-renewed");
        return new WithSecret(renewed, secret);
    }

    /**
     * Puts an event about the webhook into the feed. It reaches this webhook for any registered types. Changes nothing.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, ILLEGAL_TRANSITION
     */
    @Transactional
    Webhook ping(UUID id) {
        Webhook webhook = own(id, "PING_WEBHOOK");
        requireAllowed(webhook, WebhookAction.PING);
        journal.changed(webhook, "pinged");
        return webhook;
    }

    /**
     * Forgets a webhook and its log.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION
     */
    @Transactional
    Webhook remove(UUID id, IfMatch ifMatch) {
        Webhook webhook = own(id, "DELETE_WEBHOOK");
        ifMatch.check(webhook.version());
        webhooks.remove(id);
        journal.changed(webhook, "deleted");
        return webhook;
    }

    private Webhook changing(UUID id, IfMatch ifMatch, String action, WebhookAction verb) {
        Webhook webhook = own(id, action);
        ifMatch.check(webhook.version());
        requireAllowed(webhook, verb);
        return webhook;
    }

    private Webhook own(UUID id, String action) {
        journal.attempt(id, action);
        Scope scope = Scope.of(caller.get());
        Webhook webhook = webhooks.findLocked(id, scope).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        if (!Objects.equals(webhook.organisation(), scope.organisation())) {
            throw Refusal.of(CommonError.FORBIDDEN);
        }
        return webhook;
    }

    private static void requireAllowed(Webhook webhook, WebhookAction action) {
        if (webhook.status().next(action).isEmpty()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, webhook.status(), action.noun())
                    .with("allowed", WebhookAction.allowedIn(webhook.status()));
        }
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant();
    }
}
