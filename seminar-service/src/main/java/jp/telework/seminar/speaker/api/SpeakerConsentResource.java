package jp.telework.seminar.speaker.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.usecase.AnswerConsent;
import jp.telework.seminar.speaker.usecase.FindConsents;
import jp.telework.seminar.speaker.usecase.FindConsents.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A lecturer's consent, for the holder of the mail's link, the manager who is the lecturer, and the office. */
@Path("/speaker-consents/{id}")
@Tag(name = "Seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpeakerConsentResource {

    private static final String LINK = "Registration-Link";
    private static final String ABOUT_LINK = "メールのリンクの署名 / the signature of a mail's link";

    private final AnswerConsent answerConsent;
    private final FindConsents find;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    SpeakerConsentResource(
            AnswerConsent answerConsent,
            FindConsents find,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.answerConsent = answerConsent;
        this.find = find;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @PermitAll
    @Limited
    @Operation(
            operationId = "getSpeakerConsent",
            summary = "講師の同意の内容 / read a lecturer's consent",
            description =
                    "メールのリンク、講師であるマネージャー、事務局、担当官、会計検査が見られる。"
                            + " For the holder of the mail's link, the manager who is the lecturer, the office, officers and auditors.")
    @APIResponseSchema(
            value = SpeakerConsentView.class,
            responseCode = "200",
            responseDescription = "講師の同意 / the consent")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response get(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        SpeakerConsent consent = find.get(visitor(link), id);
        return Tagged.ok(request.ifNoneMatch(), SpeakerConsentView.of(consent), consent.version());
    }

    @POST
    @Path("/answer")
    @PermitAll
    @Limited
    @Operation(
            operationId = "answerSpeakerConsent",
            summary = "講師の同意・撤回 / agree to be named, or withdraw",
            description = "本人が同意し、または撤回する。すぐに公開のページに反映される。事務局は、本人の申出による撤回だけができる。"
                    + " The lecturer agrees or withdraws; the public pages follow at once. The office can withdraw on the"
                    + " lecturer's word, but never agree.")
    @APIResponseSchema(
            value = SpeakerConsentView.class,
            responseCode = "200",
            responseDescription = "回答後の同意 / the consent after the answer")
    @APIResponse(responseCode = "409", description = "本人でない同意 / somebody else agreed")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response answer(
            @PathParam("id") UUID id,
            @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link,
            @Nullable SpeakerAnswerRequest body) {
        IfMatch ifMatch = request.ifMatch();
        boolean agrees = BodyFields.body(body).read();
        return commands.run(
                () -> answerConsent.handle(visitor(link), id, ifMatch, agrees),
                consent -> Answer.ok(SpeakerConsentView.of(consent), consent.version()));
    }

    @GET
    @Path("/actions")
    @PermitAll
    @Limited
    @Operation(
            operationId = "getSpeakerConsentActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        return find.possibilities(visitor(link), id).stream()
                .map(possibility -> ActionView.of(possibility, request.language()))
                .toList();
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSpeakerConsentHistory",
            summary = "講師の同意の履歴 / history of a lecturer's consent",
            description = "依頼と回答を古い順に返す。 Requests and answers, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        find.get(visitor(null), id);
        return audit.of(new CaseRef("speaker-consent", id), true, query.of("speaker-consent-history", id));
    }

    private Visitor visitor(@Nullable String link) {
        return new Visitor(link, caller.find());
    }
}
