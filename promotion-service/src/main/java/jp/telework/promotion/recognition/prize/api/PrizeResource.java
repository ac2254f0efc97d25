package jp.telework.promotion.recognition.prize.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.DraftApprovalRequest;
import jp.telework.casework.approval.api.DraftReturnRequest;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.recognition.entry.usecase.PrintCertificate;
import jp.telework.promotion.recognition.prize.usecase.DecidePrizes;
import jp.telework.promotion.recognition.prize.usecase.KeepJuries;
import jp.telework.promotion.recognition.prize.usecase.PrintPrize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 授賞の起案と決裁、表彰状. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrizeResource {

    private final DecidePrizes decide;
    private final KeepJuries juries;
    private final PrintPrize print;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    PrizeResource(
            DecidePrizes decide,
            KeepJuries juries,
            PrintPrize print,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.decide = decide;
        this.juries = juries;
        this.print = print;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("recognition-juries/{id}/approvals")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRecognitionPrizeDrafts",
            summary = "授賞の起案と決裁の経過 / drafts of the prizes with their approvals",
            description = "起案ごとに、内容と決裁を古い順に返す。 Each draft with its content and its approvals, oldest first.")
    public Page<PrizeDraftView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofNumbered(
                        juries.drafts(id).all(), query.of("recognition-jury-approvals", id), DecisionDraft::number)
                .map(PrizeDraftView::of);
    }

    @POST
    @Path("recognition-juries/{id}/prize-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftRecognitionPrizes",
            summary = "授賞の起案 / draft the prizes",
            description = "募集の終了後に起案する。順位のとおりでないときは理由を書く。決裁中の起案は1件だけ。申請者には結果の公表まで何も示さない。"
                    + " After the end of the round. A draft that deviates from the ranking says why. One draft is open at"
                    + " a time. Applicants learn nothing before the publication.")
    @APIResponseSchema(value = PrizeDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "起案できない状態または者 / not in this state, not by this person")
    public Response draft(@PathParam("id") UUID id, @Nullable PrizeRequest body) {
        IfMatch ifMatch = request.ifMatch();
        PrizeReader.read(body);
        return run(() -> decide.draft(caller.get(), id, ifMatch, PrizeReader.kept(body)));
    }

    @POST
    @Path("recognition-juries/{id}/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approveRecognitionPrizes",
            summary = "授賞の決裁 / approve the prizes",
            description = "起案、審査の開始、評価者の割当て又は採点をした人は決裁できない。内容は今決裁するものとして検査する。"
                    + " A person who drafted, began the jury, assigned reviewers or scored does not approve. The draft is"
                    + " judged again as of now.")
    @APIResponseSchema(value = PrizeDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response approve(@PathParam("id") UUID id, @Nullable DraftApprovalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String note = DraftApprovalRequest.note(body);
        return run(() -> decide.approve(caller.get(), id, ifMatch, note));
    }

    @POST
    @Path("recognition-juries/{id}/approval/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "returnRecognitionPrizes",
            summary = "授賞の起案の差戻し / give the draft of the prizes back",
            description = "理由を付けて起案を差し戻す。 Gives the draft back with a reason.")
    @APIResponseSchema(value = PrizeDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁を待つ起案がない / no draft waits")
    public Response giveBack(@PathParam("id") UUID id, @Nullable DraftReturnRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = DraftReturnRequest.reason(body);
        return run(() -> decide.giveBack(caller.get(), id, ifMatch, reason));
    }

    @GET
    @Path("recognition-entries/{id}/prize-certificate.pdf")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Produces("application/pdf")
    @Operation(
            operationId = "getRecognitionPrizeCertificate",
            summary = "総務大臣賞の表彰状（PDF） / the certificate of the prize as PDF",
            description = "賞を受けた団体を全て印刷する。番号は認定証と同じアドレスで確かめられる。"
                    + " Names all organisations that share the prize; its number is verified as a certificate's.")
    @FileAnswer("表彰状 / the certificate")
    @APIResponse(responseCode = "409", description = "賞が公表されていない / no prize is published")
    public Response certificate(@PathParam("id") UUID id) {
        PrintCertificate.Printed printed = print.handle(caller.get(), id);
        return Response.ok(printed.file())
                .header("ETag", "\"" + printed.contentSha256() + "\"")
                .header("Content-Disposition", "inline; filename=\"prize-certificate.pdf\"")
                .build();
    }

    /** Runs a step of the draft and answers with it. */
    private Response run(Supplier<DecidePrizes.Drafted> step) {
        return commands.run(
                step,
                drafted -> Answer.ok(
                        PrizeDraftView.of(drafted.draft()), drafted.jury().version()));
    }
}
