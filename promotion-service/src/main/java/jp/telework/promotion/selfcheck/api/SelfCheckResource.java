package jp.telework.promotion.selfcheck.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.usecase.AssessAnswers;
import jp.telework.promotion.selfcheck.usecase.KeepSelfChecks;
import jp.telework.promotion.selfcheck.usecase.PrintSelfCheck;
import jp.telework.promotion.selfcheck.usecase.SelfCheckDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** セキュリティ自己点検 that an organisation keeps. Only that organisation reads its answers. */
@Path("/")
@Tag(name = "Self-checks", description = "テレワークセキュリティ自己点検 / telework security self-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.APPLICANT)
public class SelfCheckResource {

    private final KeepSelfChecks checks;
    private final AssessAnswers assess;
    private final PrintSelfCheck print;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    SelfCheckResource(
            KeepSelfChecks checks,
            AssessAnswers assess,
            PrintSelfCheck print,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.checks = checks;
        this.assess = assess;
        this.print = print;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("self-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginSelfCheck",
            summary = "自己点検の開始 / begin a self-check",
            description =
                    "回答は一部でもよく、完了まで変更できる。一団体は60件まで保存できる。"
                            + " Answers may be missing and can be changed until the completion. An organisation keeps 60 at most.")
    @APIResponseSchema(
            value = SelfCheckView.class,
            responseCode = "201",
            responseDescription = "開始した自己点検 / the new self-check")
    public Response begin(@Context UriInfo uri, @Nullable SelfCheckRequest body) {
        SelfCheckReader.Read read = SelfCheckReader.of(body);
        return commands.run(
                () -> checks.begin(caller.get(), read.size(), read.answers()),
                check -> Answer.created(
                        uri.getAbsolutePathBuilder().path(check.id().toString()).build(),
                        view(check),
                        check.version()));
    }

    @GET
    @Path("self-checks")
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSelfChecks",
            summary = "自己点検の一覧 / list self-checks",
            description = "自らの団体の点検と得点を新しい順に返す。 The organisation's own checks with their points, newest first.")
    public Page<SelfCheckSummaryView> list(@BeanParam CaseListQuery cases, @BeanParam PageQuery query) {
        return checks.list(caller.get(), cases.number(), query.of("self-checks", cases.externalReference()))
                .map(SelfCheckSummaryView::of);
    }

    @GET
    @Path("self-checks/{id}")
    @Operation(
            operationId = "getSelfCheck",
            summary = "自己点検の内容 / read a self-check",
            description = "回答、得点、先に取り組む項目、同じ規模の団体との比較、署名付き結果を返す。比較は変わるので、ETagは回答のもの。"
                    + " Answers, points, what to do first, the comparison and the signed result. The comparison changes by itself;"
                    + " the ETag is that of the answers.")
    @APIResponseSchema(value = SelfCheckView.class, responseCode = "200", responseDescription = "自己点検 / the self-check")
    public Response get(@PathParam("id") UUID id) {
        SelfCheck check = checks.get(caller.get(), id);
        return Tagged.changing(view(check), check.version());
    }

    @PUT
    @Path("self-checks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSelfCheck",
            summary = "回答の変更 / change answers",
            description = "全ての回答を置き換える。完了後はできない。 Replaces all answers; not after the completion.")
    @APIResponseSchema(
            value = SelfCheckView.class,
            responseCode = "200",
            responseDescription = "変更後の自己点検 / the self-check after the change")
    public Response change(@PathParam("id") UUID id, @Nullable SelfCheckRequest body) {
        IfMatch ifMatch = request.ifMatch();
        SelfCheckReader.Read read = SelfCheckReader.of(body);
        return commands.run(
                () -> checks.change(caller.get(), id, ifMatch, read.size(), read.answers()),
                check -> Answer.ok(view(check), check.version()));
    }

    @POST
    @Path("self-checks/{id}/completion")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "completeSelfCheck",
            summary = "自己点検の完了 / complete a self-check",
            description = "全ての項目に回答していること。完了すると変更できず、署名付き結果とPDFが得られ、最新のものが中央値に算入される。"
                    + " Every item must have an answer. A completed check never changes, is signed and printed, and the latest counts"
                    + " for the medians.")
    @APIResponseSchema(
            value = SelfCheckView.class,
            responseCode = "200",
            responseDescription = "完了した自己点検 / the completed self-check")
    public Response complete(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> checks.complete(caller.get(), id, ifMatch), check -> Answer.ok(view(check), check.version()));
    }

    @GET
    @Path("self-checks/{id}/actions")
    @Operation(
            operationId = "getSelfCheckActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(SelfCheckDesk.caseOf(id));
    }

    @GET
    @Path("self-checks/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSelfCheckHistory",
            summary = "自己点検の履歴 / history of a self-check",
            description = "変更を古い順に返す。 Changes, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        checks.get(caller.get(), id);
        return audit.of(SelfCheckDesk.caseOf(id), false, query.of("self-check-history", id));
    }

    @GET
    @Path("self-checks/{id}/result.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getSelfCheckPdf",
            summary = "自己点検結果（PDF） / the result as PDF",
            description =
                    "完了した点検の得点と先に取り組む項目、署名付き結果を確かめるアドレス。日本語フォントを埋め込む。"
                            + " Points, what to do first, and the address that verifies the result; with an embedded Japanese font.")
    @FileAnswer("自己点検結果 / the result")
    @APIResponse(responseCode = "409", description = "完了していない / not completed")
    public Response pdf(@PathParam("id") UUID id) {
        PrintSelfCheck.Printed printed = print.handle(checks.get(caller.get(), id));
        return Response.ok(printed.file())
                .header("ETag", "\"" + printed.contentSha256() + "\"")
                .header("Content-Disposition", "inline; filename=\"self-check.pdf\"")
                .build();
    }

    @GET
    @Path("self-check-progress")
    @Operation(
            operationId = "getSelfCheckProgress",
            summary = "自己点検の推移 / progress over time",
            description = "完了した点検の得点の推移と、最新の点検で変わった項目。"
                    + " Points of the completed checks, and which items the latest changed.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "200", responseDescription = "推移 / the progress")
    public ProgressView progress() {
        return ProgressView.of(checks.progress(caller.get()));
    }

    private SelfCheckView view(SelfCheck check) {
        return SelfCheckView.of(check, assess.kept(check));
    }
}
