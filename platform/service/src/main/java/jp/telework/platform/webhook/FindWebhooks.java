package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads webhooks: an organisation its own, the ministry all. */
@ApplicationScoped
class FindWebhooks implements CaseActions {

    private final WebhookTable webhooks;
    private final DeliveryLog log;
    private final CurrentCaller caller;

    FindWebhooks(WebhookTable webhooks, DeliveryLog log, CurrentCaller caller) {
        this.webhooks = webhooks;
        this.log = log;
        this.caller = caller;
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

    @Override
    public String kind() {
        return WebhookJournal.KIND;
    }

    @Override
    public List<Possibility> possibilities(Caller who, UUID id) {
        Webhook webhook = get(id);
        boolean own = Objects.equals(webhook.organisation(), Scope.of(who).organisation());
        List<Violation> foreign = own ? List.of() : List.of(Violation.of("", CommonError.FORBIDDEN));
        return Stream.concat(
                        Arrays.stream(WebhookAction.values())
                                .map(action -> Possibility.of(action.noun(), own ? against(webhook, action) : foreign)),
                        Stream.of(Possibility.of("deletion", foreign)))
                .toList();
    }

    private static List<Violation> against(Webhook webhook, WebhookAction action) {
        return webhook.status().next(action).isPresent()
                ? List.of()
                : List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, webhook.status(), action.noun()));
    }
}
