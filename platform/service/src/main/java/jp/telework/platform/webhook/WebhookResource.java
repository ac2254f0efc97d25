package jp.telework.platform.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.Unconditional;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Webhooks over HTTP. Systems register them; officers and auditors see them. */
@Path("/webhooks")
@Tag(name = "Webhooks", description = "Webhook（イベントの通知先） / where systems are told of events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
public class WebhookResource {

    private final KeepWebhooks keepWebhooks;
    private final FindWebhooks findWebhooks;
    private final AuditTrail audit;
    private final Actions actions;
    private final Commands commands;
    private final CurrentRequest request;
    private final CurrentCaller caller;
    private final String base;

    WebhookResource(
            KeepWebhooks keepWebhooks,
            FindWebhooks findWebhooks,
            AuditTrail audit,
            Actions actions,
            Commands commands,
            CurrentRequest request,
            CurrentCaller caller,
            @ConfigProperty(name = "telework.api.path") String base) {
        this.keepWebhooks = keepWebhooks;
        this.findWebhooks = findWebhooks;
        this.audit = audit;
        this.actions = actions;
        this.commands = commands;
        this.request = request;
        this.caller = caller;
        this.base = base;
    }

    @POST
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerWebhook",
            summary = "Webhookの登録 / register a webhook",
            description = "以後のイベントが、/events で読めるものと同じ範囲で、順に通知される（dataを含まない CloudEvents、Standard Webhooks の署名つき）。署名の鍵"
                    + " secret はこの応答に一度だけ現れる。 Later events that the caller may read in /events are sent in order, as"
                    + " CloudEvents without data, signed as Standard Webhooks says. The secret is shown in this answer"
                    + " only.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "登録 / registered")
    public Response register(WebhookRequest body) {
        WebhookRequest sent = BodyFields.body(body);
        return commands.run(() -> keepWebhooks.register(sent), made -> {
            Webhook webhook = made.webhook();
            return Answer.created(
                            URI.create(base + "/webhooks/" + webhook.id()),
                            WebhookView.of(webhook, made.secret()),
                            webhook.version())
                    .keeping(WebhookView.of(webhook));
        });
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listWebhooks",
            summary = "Webhookの一覧 / list webhooks",
            description = "新しい順。申請者は自団体のもの、省はすべて。 Newest first; an applicant its organisation's, the ministry all.")
    public Page<WebhookView> list(@BeanParam PageQuery query) {
        return findWebhooks.list(query.of("webhooks")).map(WebhookView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getWebhook",
            summary = "Webhookの状態 / read a webhook",
            description = "配信中か停止中か、いつから、なぜか。ETagを返す。 Whether it is active, since when, and why not; answers with an"
                    + " ETag.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "Webhook / the webhook")
    public Response get(@PathParam("id") UUID id) {
        Webhook webhook = findWebhooks.get(id);
        return Tagged.ok(request.ifNoneMatch(), WebhookView.of(webhook), webhook.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Operation(
            operationId = "deleteWebhook",
            summary = "Webhookの削除 / delete a webhook",
            description = "配信記録も消える。送信中の1件は届くことがある。 Its log goes too; what is just being sent may still arrive.")
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "200",
            responseDescription = "削除したWebhook / the webhook that was deleted")
    public Response delete(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keepWebhooks.remove(id, ifMatch), WebhookResource::answer);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "activateWebhook",
            summary = "Webhookの再開 / activate a webhook",
            description = "停止したところから続ける。 Goes on from the event at which it was switched off.")
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "200",
            responseDescription = "再開したWebhook / the webhook, active again")
    public Response activate(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keepWebhooks.activate(id, ifMatch), WebhookResource::answer);
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "署名の鍵の更新 / renew the secret",
            description = "新しい鍵はこの応答に一度だけ現れる。24時間は古い鍵の署名も付く。"
                    + " The new secret is shown in this answer only; for 24 hours the old one signs as well.")
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "200",
            responseDescription = "新しい鍵 / the webhook with its new secret")
    public Response renewSecret(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keepWebhooks.renewSecret(id, ifMatch), renewed -> {
            Webhook webhook = renewed.webhook();
            return Answer.ok(WebhookView.of(webhook, renewed.secret()), webhook.version())
                    .keeping(WebhookView.of(webhook));
        });
    }

    @POST
    @Path("/{id}/ping")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE})
    @Consumes(MediaType.WILDCARD)
    @Unconditional("A trial event changes no setting.")
    @Operation(
            operationId = "pingWebhook",
            summary = "試験送信 / send a test event",
            description =
                    "種別 …webhook.pinged.v1 のイベントを出す。登録した種別に関わらず、このWebhookに届く。 Puts an event …webhook.pinged.v1 into"
                            + " the feed. It reaches this webhook even when the webhook did not register this type.")
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "200",
            responseDescription = "試験イベントを出した / the event is on its way")
    public Response ping(@PathParam("id") UUID id) {
        return commands.run(() -> keepWebhooks.ping(id), WebhookResource::answer);
    }

    @GET
    @Path("/{id}/deliveries")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "配信の記録 / the delivery log",
            description = "試みごとに1行、新しい順。30日間残る。 One row for each attempt, newest first, kept for 30 days.")
    public Page<DeliveryView> deliveries(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return findWebhooks.deliveries(id, query.of("webhook-deliveries", id));
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getWebhookActions",
            summary = "Webhookにできる操作 / what can be done with a webhook",
            description =
                    "再開・試験送信・鍵の更新・削除の可否と理由。 Whether it can be activated, pinged, given a new secret or deleted, and"
                            + " why not.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(WebhookJournal.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getWebhookHistory",
            summary = "Webhookの履歴 / history of a webhook",
            description = "登録、停止、再開などの記録。 Registration, switching off, activation and so on.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findWebhooks.get(id);
        Caller who = caller.get();
        return audit.of(WebhookJournal.caseOf(id), Ministry.includes(who), query.of("webhook-history", id));
    }

    private static Answer answer(Webhook webhook) {
        return Answer.ok(WebhookView.of(webhook), webhook.version());
    }
}
