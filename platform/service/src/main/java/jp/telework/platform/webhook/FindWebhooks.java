package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;

/** Reads webhooks: an organisation its own, the ministry all. */
@ApplicationScoped
class FindWebhooks {

    private final WebhookTable webhooks;
    private final DeliveryLog log;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    FindWebhooks(WebhookTable webhooks, DeliveryLog log, CurrentCaller caller, CurrentRequest request) {
        this.webhooks = webhooks;
        this.log = log;
        this.caller = caller;
        this.request = request;
    }

    Page<Webhook> list(PageRequest page) {
        List<Webhook> rows = webhooks.list(Scope.of(caller.get()), page.afterId(), page.rows());
        return Page.of(rows, page, webhook -> webhook.id().toString());
    }

    /**
     * One webhook.
     *
     * @throws Refusal NOT_FOUND, for another organisation's too
     */
    Webhook get(UUID id) {
        return webhooks.find(id, Scope.of(caller.get())).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** What was delivered to it, newest first. */
    Page<DeliveryView> deliveries(UUID id, PageRequest page) {
        get(id);
        List<DeliveryView> rows = log.of(id, page.afterId(), page.rows());
        return Page.of(rows, page, delivery -> delivery.id().toString());
    }

    /** What the caller can do with it. */
    List<ActionView> actions(UUID id) {
        Webhook webhook = get(id);
        Caller who = caller.get();
        boolean own = Objects.equals(webhook.organisation(), Scope.of(who).organisation())
                && (who.is(Role.APPLICANT) || who.is(Role.BACKOFFICE));
        return Arrays.stream(WebhookAction.values())
                .map(action -> ActionView.of(action.noun(), against(webhook, action, own), request.language()))
                .toList();
    }

    private static List<Violation> against(Webhook webhook, WebhookAction action, boolean own) {
        if (!own) {
            return List.of(Violation.of("", CommonError.FORBIDDEN));
        }
        return webhook.status().next(action).isPresent()
                ? List.of()
                : List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, webhook.status(), action.noun()));
    }
}
