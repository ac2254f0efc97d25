package jp.telework.promotion.campaign.registration.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.usecase.DecideRegistrations;
import jp.telework.promotion.campaign.registration.usecase.FindRegistrations;
import jp.telework.promotion.campaign.registration.usecase.KeepRegistrations;
import jp.telework.promotion.campaign.registration.usecase.RegistrationDesk;
import jp.telework.promotion.campaign.usecase.FindCampaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 参加登録: one registration. */
@Path("campaign-registrations/{id}")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
public class RegistrationResource {

    private final KeepRegistrations keep;
    private final DecideRegistrations decide;
    private final FindRegistrations registrations;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    RegistrationResource(
            KeepRegistrations keep,
            DecideRegistrations decide,
            FindRegistrations registrations,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.keep = keep;
        this.decide = decide;
        this.registrations = registrations;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "getCampaignRegistration",
            summary = "参加登録の内容 / read a registration",
            description = "他団体の登録は404。 Another organisation's is 404.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "参加登録 / the registration")
    public Response get(@PathParam("id") UUID id) {
        CampaignRegistration registration = registrations.get(caller.get(), id);
        return Tagged.ok(request.ifNoneMatch(), view(registration), registration.version());
    }

    @GET
    @Path("classes")
    @Operation(
            operationId = "explainCampaignClasses",
            summary = "参加区分の判定 / how the classes are judged",
            description = "全ての参加区分について、要件を満たすかを一つずつ説明する。 Every class of the campaign, each part of its rule explained.")
    @APIResponseSchema(
            value = ClassJudgementView.class,
            responseCode = "200",
            responseDescription = "参加区分ごとの判定 / the judgement of each class")
    public ClassJudgementView classes(@PathParam("id") UUID id) {
        return ClassJudgementView.of(registrations.classes(caller.get(), id), request.language());
    }

    @PUT
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCampaignRegistration",
            summary = "参加登録の変更 / change a registration",
            description =
                    "キャンペーンの変更の期限まで。全ての内容を置き換える。再び承認されるまで公開されない。"
                            + " Until the campaign's date; replaces everything. It is not published until it is approved again.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response change(@PathParam("id") UUID id, @Nullable RegistrationRequest body) {
        IfMatch ifMatch = request.ifMatch();
        RegistrationRequest.Read read = BodyFields.body(body).read();
        return run(() -> keep.change(caller.get(), id, ifMatch, read.content(), read.contact()));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "withdrawCampaignRegistration",
            summary = "参加登録の取下げ / withdraw a registration",
            description = "公開の一覧からも消える。 It leaves the public list too.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response withdraw(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();

        return run(() -> keep.withdraw(caller.get(), id, ifMatch));
    }

    @POST
    @Path("approval")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "approveCampaignRegistration",
            summary = "参加登録の承認 / approve a registration",
            description = "団体が同意した項目を公開する。 What the organisation agreed to is published.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response approve(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();

        return run(() -> decide.approve(caller.get(), id, ifMatch));
    }

    @POST
    @Path("return")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnCampaignRegistration",
            summary = "参加登録の差戻し / send a registration back",
            description = "理由を付ける。団体は直して再び申し込める。 With a reason; the organisation may mend it.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response sendBack(@PathParam("id") UUID id, @Nullable RegistrationReasonRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = BodyFields.body(body).read();
        return run(() -> decide.sendBack(caller.get(), id, ifMatch, reason));
    }

    @POST
    @Path("rejection")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectCampaignRegistration",
            summary = "参加登録の不承認 / reject a registration",
            description = "理由を付ける。 With a reason.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response reject(@PathParam("id") UUID id, @Nullable RegistrationReasonRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = BodyFields.body(body).read();
        return run(() -> decide.reject(caller.get(), id, ifMatch, reason));
    }

    @POST
    @Path("report")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportCampaignEffects",
            summary = "実績の報告 / report what came of it",
            description = "コア日の翌日から報告の期限まで。実績の人数と効果測定の結果を送る。後の報告が置き換える。"
                    + " From the day after the core day until the campaign's date: actual headcounts and what was measured. A later"
                    + " report replaces it.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "変更後の参加登録 / the registration after the change")
    public Response report(@PathParam("id") UUID id, @Nullable EffectRequest body) {
        IfMatch ifMatch = request.ifMatch();
        EffectReport read = BodyFields.body(body).read();
        return run(() -> keep.report(caller.get(), id, ifMatch, read));
    }

    @GET
    @Path("actions")
    @Operation(
            operationId = "getCampaignRegistrationActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(RegistrationDesk.caseOf(id));
    }

    @GET
    @Path("history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCampaignRegistrationHistory",
            summary = "参加登録の履歴 / history of a registration",
            description = "変更を古い順に返す。拒否された試みは事務局だけが見られる。 Changes, oldest first; refused attempts are for the office.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        registrations.get(caller.get(), id);
        return audit.of(
                RegistrationDesk.caseOf(id),
                FindCampaigns.isOffice(caller.get()),
                query.of("campaign-registration-history", id));
    }

    private Response run(Supplier<CampaignRegistration> command) {
        return commands.run(command, registration -> Answer.ok(view(registration), registration.version()));
    }

    private RegistrationView view(CampaignRegistration registration) {
        return RegistrationView.of(registration, registrations.campaign(caller.get(), registration.campaignId()));
    }
}
