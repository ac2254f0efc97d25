package jp.telework.subsidy.relief.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.event.Followed;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.relief.domain.ReliefStatus;
import jp.telework.subsidy.relief.usecase.DeclareRelief;
import jp.telework.subsidy.relief.usecase.FindRelief;
import jp.telework.subsidy.relief.usecase.PrintReliefCertificate;
import jp.telework.subsidy.relief.usecase.ReliefDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 証明を求める申告. */
@Path("/relief-applications")
@Tag(name = "Tax relief")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
public class ReliefApplicationResource {

    private final DeclareRelief declare;
    private final FindRelief find;
    private final PrintReliefCertificate print;
    private final ReliefAnswers answers;
    private final Commands commands;
    private final CaseHistory history;
    private final Actions actions;

    ReliefApplicationResource(
            DeclareRelief declare,
            FindRelief find,
            PrintReliefCertificate print,
            ReliefAnswers answers,
            Commands commands,
            CaseHistory history,
            Actions actions) {
        this.declare = declare;
        this.find = find;
        this.print = print;
        this.answers = answers;
        this.commands = commands;
        this.history = history;
        this.actions = actions;
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "declareRelief",
            summary = "設備の申告 / declare equipment",
            description = "証明を求めて、一つの市町村にある設備を申告し、受付番号を得る。dryRun=true で、判定の過程だけを返す。"
                    + " Declares equipment of one municipality for a certificate and draws a receipt number; dryRun=true"
                    + " only judges.")
    @APIResponseSchema(
            value = ReliefApplicationView.class,
            responseCode = "201",
            responseDescription = "申告 / the declaration")
    public Response declare(@Context UriInfo uri, @Nullable ReliefApplicationRequest body) {
        ReliefApplicationRequest.Read read = ReliefApplicationRequest.read(body);
        return commands.run(
                () -> declare.declare(answers.caller(), read.companyName(), read.contact(), read.declaration()),
                made -> Answer.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                        answers.view(made),
                        made.version(answers.ministry())));
    }

    @GET
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listReliefApplications",
            summary = "申告の一覧 / list declarations",
            description = "会社は自らのもの、省の職員は全てのものを、新しい順に読む。" + " A company reads its own, the ministry all; newest first.")
    public Page<ReliefSummaryView> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = ReliefStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "市町村の全国地方公共団体コード / code of the municipality") @QueryParam("municipality") @Nullable
                    String municipality,
            @BeanParam PageQuery query) {
        ReliefStatus wanted = Parameters.read("status", status, ReliefStatus::valueOf);
        LocalGovernmentCode code = Parameters.read("municipality", municipality, LocalGovernments::ever);
        boolean ministry = answers.ministry();
        return find.list(answers.caller(), wanted, code, query.of("relief-applications", status, municipality))
                .map(application -> ReliefSummaryView.of(application, ministry));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReliefApplication",
            summary = "申告の内容 / read a declaration",
            description = "設備、判定、年度ごとの軽減、決定を返す。 The equipment, its assessment, the relief and the decision.")
    @APIResponseSchema(
            value = ReliefApplicationView.class,
            responseCode = "200",
            responseDescription = "申告 / the declaration")
    public Response get(@PathParam("id") UUID id) {
        return answers.show(find.get(answers.caller(), id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "withdrawReliefApplication",
            summary = "申告の取下げ / withdraw a declaration",
            description = "決定の前は申告を取り下げる。証明の後は証明書を返す。"
                    + " Withdraws a declaration; after the certificate it gives the certificate back.")
    @APIResponseSchema(
            value = ReliefApplicationView.class,
            responseCode = "200",
            responseDescription = "取り下げた申告 / the declaration")
    public Response withdraw(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> declare.withdraw(answers.caller(), id, ifMatch));
    }

    @GET
    @Path("/{id}/certificate.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getReliefCertificate",
            summary = "証明書（PDF） / the certificate as PDF",
            description = "市町村の税務の窓口に出す証明書。番号と、それを確かめるアドレスを印刷する。"
                    + " For the municipality's tax office, with its number and the address that verifies it.")
    @FileAnswer("証明書 / the certificate")
    @APIResponse(responseCode = "409", description = "証明していない / nothing is certified")
    public Response certificate(@PathParam("id") UUID id) {
        PrintReliefCertificate.Printed printed = print.print(find.get(answers.caller(), id));
        return Response.ok(printed.file())
                .header("Content-Disposition", "inline; filename=\"certificate.pdf\"")
                .header("ETag", "\"" + printed.contentSha256() + "\"")
                .build();
    }

    @GET
    @Path("/{id}/actions")
    @Operation(
            operationId = "getReliefApplicationActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(ReliefDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getReliefApplicationHistory",
            summary = "申告の履歴 / history of a declaration",
            description = "変更を古い順に返す。審査と起案は省の職員だけに示す。"
                    + " Changes, oldest first; examination and drafts are for ministry staff.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        find.get(answers.caller(), id);
        return history.of(ReliefDesk.caseOf(id), ReliefDesk.hiddenActions(), "relief-application-history", query);
    }
}
