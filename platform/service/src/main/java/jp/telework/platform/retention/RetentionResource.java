package jp.telework.platform.retention;

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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.time.Japan;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is erased when, for auditors and operators, and the cases that are held back. */
@Path("/retention")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
public class RetentionResource {

    private final ReadRetention read;
    private final KeepHolds keep;
    private final AuditTrail audit;
    private final Actions actions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;
    private final String base;

    RetentionResource(
            ReadRetention read,
            KeepHolds keep,
            AuditTrail audit,
            Actions actions,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "telework.api.path") String base) {
        this.read = read;
        this.keep = keep;
        this.audit = audit;
        this.actions = actions;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
        this.base = base;
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Operation(
            operationId = "listRetention",
            summary = "保存期間の定めと実施の状況 / list the rules of retention",
            description = "何を、いつ、何の根拠で消すか。今、期限の来た件数と、最後と次の実施も返す。監査記録と台帳は消さない。 Which data are erased when and why, how"
                    + " many are due now, and the last and the next run. The audit trail and the ledger stay.")
    public Page<RetentionRuleView> list(@BeanParam PageQuery query) {
        return read.list(query.of("retention"), request.language());
    }

    @POST
    @Path("/holds")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setRetentionHold",
            summary = "保存期間の延長 / hold a case back from erasure",
            description =
                    "検査・訴訟などのため、案件の個人情報と書類を、解除するまで消さない。 Keeps the personal data and files of a case until the hold is"
                            + " released, because of an audit or a lawsuit.")
    @APIResponseSchema(value = HoldView.class, responseCode = "201", responseDescription = "延長した / the hold")
    @APIResponse(responseCode = "409", description = "延長中 / the case is held already")
    public Response set(@Nullable HoldRequest body) {
        HoldRequest.Wanted wanted = BodyFields.body(body).read();
        return commands.run(
                () -> keep.set(caller.get(), wanted.about(), wanted.reason(), wanted.reviewOn()),
                hold -> Answer.created(URI.create(base + "/retention/holds/" + hold.id()), view(hold), hold.version()));
    }

    @GET
    @Path("/holds")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRetentionHolds",
            summary = "保存期間の延長の一覧 / list holds",
            description = "新しい順に返す。 Newest first.")
    public Page<HoldView> holds(@BeanParam PageQuery query) {
        return keep.list(query.of("retention-holds")).map(this::view);
    }

    @GET
    @Path("/holds/{id}")
    @Operation(
            operationId = "getRetentionHold",
            summary = "保存期間の延長の内容 / read a hold",
            description = "ETagを返す。 Answers with an ETag.")
    @APIResponseSchema(value = HoldView.class, responseCode = "200", responseDescription = "延長 / the hold")
    public Response get(@PathParam("id") UUID id) {
        RetentionHold hold = keep.get(id);
        return Tagged.ok(request.ifNoneMatch(), view(hold), hold.version());
    }

    @POST
    @Path("/holds/{id}/review")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewRetentionHold",
            summary = "保存期間の延長の見直し / review a hold",
            description = "延長を続ける理由と、次の見直しの日を記録する。 The hold goes on, for this reason, until the next review.")
    @APIResponseSchema(value = HoldView.class, responseCode = "200", responseDescription = "見直した延長 / the hold")
    public Response review(@PathParam("id") UUID id, @Nullable HoldReviewRequest body) {
        IfMatch ifMatch = request.ifMatch();
        HoldReviewRequest.Wanted wanted = BodyFields.body(body).read();
        return commands.run(
                () -> keep.review(id, ifMatch, wanted.reason(), wanted.reviewOn()),
                hold -> Answer.ok(view(hold), hold.version()));
    }

    private HoldView view(RetentionHold hold) {
        return HoldView.of(hold, Japan.today(clock));
    }

    @POST
    @Path("/holds/{id}/release")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "releaseRetentionHold",
            summary = "保存期間の延長の解除 / release a hold",
            description = "次の実施から、案件に保存期間の定めがまた及ぶ。 From the next run on the rules apply to the case again.")
    @APIResponseSchema(value = HoldView.class, responseCode = "200", responseDescription = "解除した延長 / the released hold")
    public Response release(@PathParam("id") UUID id, @Nullable ReleaseRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = BodyFields.body(body).read();
        return commands.run(() -> keep.release(id, ifMatch, reason), hold -> Answer.ok(view(hold), hold.version()));
    }

    @GET
    @Path("/holds/{id}/actions")
    @Operation(
            operationId = "getRetentionHoldActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(KeepHolds.caseOf(id));
    }

    @GET
    @Path("/holds/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRetentionHoldHistory",
            summary = "保存期間の延長の履歴 / history of a hold",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        keep.get(id);
        return audit.of(KeepHolds.caseOf(id), true, query.of("retention-hold-history", id));
    }
}
