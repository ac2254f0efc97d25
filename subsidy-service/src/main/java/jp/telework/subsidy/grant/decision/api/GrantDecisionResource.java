package jp.telework.subsidy.grant.decision.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.decision.usecase.DraftDecision;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantReasonRequest;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 交付申請から交付決定まで (適正化法第5条～第9条). */
@Path("/grants/{id}")
@Tag(name = "Grant decisions", description = "交付の申請・決定、額の確定 / application for a grant, its decision, the final amount")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class GrantDecisionResource {

    private final DraftDecision draftDecision;
    private final ApproveDraft approveDraft;
    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    GrantDecisionResource(
            DraftDecision draftDecision,
            ApproveDraft approveDraft,
            GrantAnswers answers,
            DispositionAnswers dispositions) {
        this.draftDecision = draftDecision;
        this.approveDraft = approveDraft;
        this.answers = answers;
        this.dispositions = dispositions;
    }

    @POST
    @Path("/formal-application")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "applyForGrant",
            summary = "交付の申請・再提出 / apply for the grant",
            description = "適正化法第5条。空の本文 {} なら採択された計画のまま申請する。"
                    + " Article 5; with an empty body {} the adopted plan is applied for.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response applyForGrant(@PathParam("id") UUID id, @Nullable FormalApplicationRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/formal-application/return")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnFormalApplication",
            summary = "交付申請書の補正の求め / give the formal application back",
            description = "理由を付けて申請者に戻す。" + " Gives it back with a reason.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response returnFormalApplication(@PathParam("id") UUID id, @Nullable GrantReasonRequest body) {
        return answers.run(id, body, DecisionCommands::returnApplication);
    }

    @POST
    @Path("/decision-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftDecision",
            summary = "交付決定の決裁案 / draft the decision",
            description = "適正化法第6条。省いた項目は申請のとおり。申請と異なる決定は修正の理由が要る。"
                    + " Article 6; omitted fields stay as applied for, modifications need a reason.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response draftDecision(@PathParam("id") UUID id, @Nullable DecisionDraftRequest body) {
        return answers.run(id, body, draftDecision::of);
    }

    @POST
    @Path("/decision-draft/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnDecisionDraft",
            summary = "決裁案の差戻し / give the draft back",
            description = "それまでの決裁は無効になる。" + " Approvals given so far are void.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response returnDecisionDraft(@PathParam("id") UUID id, @Nullable GrantReasonRequest body) {
        return answers.run(id, body, DecisionCommands::returnDraft);
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "decideGrant",
            summary = "交付の決定 / decide the grant",
            description = "起案者と別の者が決定する。一定額以上は2人目の決裁で決定になる。予算を超える決定は409 BUDGET_EXHAUSTED。"
                    + "事前着手の承認がなければ、事業の期間は早くとも決定の日からになる。 Made by another person than the drafter; from the call's"
                    + " threshold the second approver decides. Never beyond the budget. Without an approved early start"
                    + " the period begins with the decision at the earliest.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response decideGrant(@PathParam("id") UUID id) {
        return answers.run(id, approveDraft.decide());
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseGrant",
            summary = "不交付の決定 / refuse the grant",
            description = "理由（コード・根拠・事実）が要る。" + " Reasons (code, clause, facts) are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrant(@PathParam("id") UUID id, @Nullable AdverseActRequest body) {
        return dispositions.run(id, Disposition.REFUSAL, body);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawGrant",
            summary = "交付申請の取下げ / decline the grant",
            description =
                    "適正化法第9条。決定の前はいつでも、決定の後は通知書の期限の日まで、支払の前に限りできる。決定はなかったものとみなされる。 Article 9: at any time before the"
                            + " decision; after it up to the day on the notice, that day included, and before any payment."
                            + " The decision counts as never made.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response withdrawGrant(@PathParam("id") UUID id, @Nullable GrantReasonRequest body) {
        return answers.run(id, body, DecisionCommands::withdraw);
    }
}
