package jp.telework.promotion.recognition.entry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import jp.telework.kernel.id.Ids;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.usecase.EntryDesk;
import jp.telework.promotion.recognition.entry.usecase.KeepEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク先駆者百選の申請. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
public class EntryResource {

    private final KeepEntries entries;
    private final EntryAnswers answers;
    private final Actions actions;
    private final AuditTrail audit;

    EntryResource(KeepEntries entries, EntryAnswers answers, Actions actions, AuditTrail audit) {
        this.entries = entries;
        this.answers = answers;
        this.actions = actions;
        this.audit = audit;
    }

    @POST
    @Path("recognition-entries")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "beginRecognitionEntry",
            summary = "申請の作成 / begin an application",
            description = "下書きを作る。一団体は一つの公募に一件だけ申請できる。 Creates a draft; one application of an organisation in a round.")
    @APIResponseSchema(
            value = EntryView.class,
            responseCode = "201",
            responseDescription = "作成した申請 / the new application")
    @APIResponse(responseCode = "409", description = "既に申請がある / there is one already")
    public Response begin(@Context UriInfo uri, @Nullable EntryRequest body) {
        EntryRequest.Read read = EntryRequest.read(body);
        return answers.create(
                uri, () -> entries.begin(answers.caller(), read.roundId(), read.statement(), read.contact()));
    }

    @GET
    @Path("recognition-entries")
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRecognitionEntries",
            summary = "申請の一覧 / list applications",
            description = "団体は自らのもの、省の職員は提出されたものを、新しい順に読む。"
                    + " An organisation reads its own, the ministry what was submitted; newest first.")
    public Page<EntrySummaryView> list(
            @Parameter(description = "公募のid / round") @QueryParam("roundId") @Nullable String roundId,
            @Parameter(description = "状態 / status", schema = @Schema(implementation = EntryStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery query) {
        RecognitionEntries.Filter filter = new RecognitionEntries.Filter(
                Parameters.read("roundId", roundId, Ids::parse),
                Parameters.read("status", status, EntryStatus::valueOf),
                cases.number());
        boolean ministry = answers.ministry();
        return entries.list(
                        answers.caller(),
                        filter,
                        query.of("recognition-entries", roundId, status, cases.externalReference()))
                .map(entry -> EntrySummaryView.of(entry, ministry));
    }

    @GET
    @Path("recognition-entries/{id}")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "getRecognitionEntry",
            summary = "申請の内容 / read an application",
            description = "内容、公募の基準による判定と受付を返す。 The content, its assessment by the round's criteria, and the receipt.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    public Response get(@PathParam("id") UUID id) {
        return answers.show(entries.get(answers.caller(), id));
    }

    @PUT
    @Path("recognition-entries/{id}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "changeRecognitionEntry",
            summary = "申請の変更 / change an application",
            description = "下書きの内容を全部置き換える。公募は変わらない。 Replaces the content of a draft; the round stays.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "変更後の申請 / the application")
    public Response change(@PathParam("id") UUID id, @Nullable EntryRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        EntryRequest.Read read = EntryRequest.read(body);
        return answers.run(() -> entries.change(answers.caller(), id, ifMatch, read.statement(), read.contact()));
    }

    @POST
    @Path("recognition-entries/{id}/submission")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submitRecognitionEntry",
            summary = "申請の提出 / submit an application",
            description = "募集期間中に提出し、受付番号を得る。dryRun=true で、要件の判定だけを規則ごとに返す。"
                    + " Submits in the period and draws a receipt number; dryRun=true only judges, rule by rule.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "提出した申請 / the application")
    @APIResponse(responseCode = "409", description = "募集期間外又は提出済み / outside of the period, or submitted already")
    public Response submit(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> entries.submit(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("recognition-entries/{id}/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "withdrawRecognitionEntry",
            summary = "申請の取下げ / withdraw an application",
            description = "取り下げると、同じ公募に改めて申請できる。 Afterwards the organisation may apply anew in the round.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "取り下げた申請 / the application")
    public Response withdraw(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> entries.withdraw(answers.caller(), id, ifMatch));
    }

    @GET
    @Path("recognition-entries/{id}/actions")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "getRecognitionEntryActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(EntryDesk.caseOf(id));
    }

    @GET
    @Path("recognition-entries/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRecognitionEntryHistory",
            summary = "申請の履歴 / history of an application",
            description = "変更を古い順に返す。決定の経過と拒否された試みは省の職員だけに示す。"
                    + " Changes, oldest first; steps of the decision and refused attempts are for ministry staff.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        entries.get(answers.caller(), id);
        return audit.of(
                EntryDesk.caseOf(id),
                answers.ministry(),
                EntryDesk.hiddenFrom(answers.caller()),
                query.of("recognition-entry-history", id));
    }
}
