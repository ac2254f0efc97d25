package jp.telework.casework.notification.api;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.mail.outbox.api.MailAnswers;
import jp.telework.mail.outbox.api.MailView;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 送信箱. */
@Path("/mails")
@Tag(name = "Mails", description = "メールの送信状況と設定 / the outbox, and settings of mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.OFFICER)
@IfBuildProperty(name = "telework.casework.mail", stringValue = "true", enableIfMissing = true)
public class MailResource {

    private final MailAnswers mails;

    MailResource(MailAnswers mails) {
        this.mails = mails;
    }

    @GET
    @RolesAllowed(Role.Names.OFFICER)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listMails",
            summary = "メールの一覧 / list mails",
            description =
                    "新しい順。送信待ち、送信済み、送信断念が分かる。宛先は個人情報なので担当官だけが見られる。 Newest first, with what became of each. Addresses"
                            + " are personal data, for officers alone.")
    public Page<MailView> list(
            @Parameter(description = "送信の状態 / state of the mail", schema = @Schema(implementation = MailStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "メールの種類 / kind of mail", schema = @Schema(implementation = MailKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "メールの対象の案件のid / id of the case that the mail is about")
                    @QueryParam("aboutId")
                    @Nullable
                    String aboutId,
            @BeanParam PageQuery query) {
        return mails.list(status, kind, MailKind::valueOf, aboutId, query);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "getMail",
            summary = "メールの内容 / read a mail",
            description = "送ったままの件名と本文。ETagを返す。 Subject and text as they are sent; answers with an ETag.")
    @APIResponseSchema(value = MailView.class, responseCode = "200", responseDescription = "メール / the mail")
    public Response get(@PathParam("id") UUID id) {
        return mails.get(id);
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "getMailActions",
            summary = "メールにできる操作 / what can be done with a mail",
            description = "再送の可否と理由。 Whether it can be sent again, and why not.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return mails.actions(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.OFFICER)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getMailHistory",
            summary = "メールの履歴 / history of a mail",
            description = "再送の操作の記録。 Who had it sent again.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return mails.history(id, query);
    }

    @POST
    @Path("/{id}/resending")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "resendMail",
            summary = "メールの再送 / send a mail again",
            description = "送信済み・送信断念のメールを、同じ内容でもう一度送る。消去したメールは送れない。"
                    + " Sends a mail that was sent or given up once more, with the same words; not once it is erased.")
    @APIResponseSchema(
            value = MailView.class,
            responseCode = "200",
            responseDescription = "送信待ちになったメール / the mail, waiting again")
    @APIResponse(responseCode = "409", description = "送信待ち、または消去済み / waiting anyway, or erased")
    public Response resend(@PathParam("id") UUID id) {
        return mails.resend(id);
    }
}
