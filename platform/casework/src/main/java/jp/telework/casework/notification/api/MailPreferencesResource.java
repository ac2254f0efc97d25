package jp.telework.casework.notification.api;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.casework.notification.usecase.KeepMailPreferences;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** メールの設定. */
@Path("/mail-preferences")
@Tag(name = "Mails", description = "メールの送信状況と設定 / the outbox, and settings of mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
@IfBuildProperty(name = "telework.casework.mail", stringValue = "true", enableIfMissing = true)
public class MailPreferencesResource {

    private final KeepMailPreferences preferences;
    private final Commands commands;
    private final CurrentRequest request;
    private final CurrentCaller caller;

    MailPreferencesResource(
            KeepMailPreferences preferences, Commands commands, CurrentRequest request, CurrentCaller caller) {
        this.preferences = preferences;
        this.commands = commands;
        this.request = request;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Operation(
            operationId = "getMailPreferences",
            summary = "メールの設定 / read the settings of mails",
            description = "申請者は自団体の設定、担当官は省の設定を読む。何も設定していなければ、すべての種類を日本語から書いて送る。ETagを返す。"
                    + " An applicant reads the settings of its organisation, an officer those of the ministry. While nothing"
                    + " was said, all kinds are sent, Japanese first. Answers with an ETag.")
    @APIResponseSchema(
            value = MailPreferencesView.class,
            responseCode = "200",
            responseDescription = "設定 / the settings")
    public Response get() {
        MailPreferences found = preferences.get(caller.get());
        return Tagged.ok(request.ifNoneMatch(), MailPreferencesView.of(found), found.version());
    }

    @PUT
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMailPreferences",
            summary = "メールの設定の変更 / change the settings of mails",
            description = "設定の全体を置き換える。送信待ちのメールは変わらない。"
                    + " Replaces the settings as a whole. Mails that wait already stay as they are.")
    @APIResponseSchema(
            value = MailPreferencesView.class,
            responseCode = "200",
            responseDescription = "変更後の設定 / the new settings")
    public Response change(MailPreferencesRequest body) {
        MailPreferencesRequest sent = BodyFields.body(body);
        Caller who = caller.get();
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> preferences.put(
                        who, () -> new MailPreferencesReader().read(sent, Ministry.includes(who)), ifMatch),
                changed -> Answer.ok(MailPreferencesView.of(changed), changed.version()));
    }
}
