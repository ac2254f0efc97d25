package jp.telework.subsidy.grant.lifecycle.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.search.domain.SearchWord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 交付案件: reading. */
@Path("/grants")
@Tag(name = "Grants", description = "交付後の手続 / the case after its adoption")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class GrantResource {

    private final FindGrants findGrants;
    private final AuditTrail audit;
    private final GrantAnswers answers;
    private final Actions actions;

    GrantResource(FindGrants findGrants, AuditTrail audit, GrantAnswers answers, Actions actions) {
        this.findGrants = findGrants;
        this.audit = audit;
        this.answers = answers;
        this.actions = actions;
    }

    @GET
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listGrants",
            summary = "交付案件の一覧 / list grants",
            description = "新しい順。申請者には自団体の案件だけを、結果の公表後に返す。"
                    + " Newest first; applicants see their organisation's, once results are announced.")
    public Page<Grants.Summary> list(
            @Parameter(description = "公募のid / call") @QueryParam("callId") @Nullable String callId,
            @Parameter(description = "状態 / status", schema = @Schema(implementation = GrantStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "団体の法人番号 / corporate number") @QueryParam("organisation") @Nullable
                    String organisation,
            @Parameter(
                            description = "事業名、団体名または受付番号に含まれる語（1～100文字、全角と半角、大文字と小文字は同じとみなす）"
                                    + " / a word in the title, the organisation's name or the receipt number, in any"
                                    + " width and case")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery paging) {
        SearchWord word = SearchWord.of(q);
        Grants.Filter filter = new Grants.Filter(
                Parameters.read("callId", callId, Parameters::id),
                Parameters.read("status", status, GrantStatus::valueOf),
                Parameters.read("organisation", organisation, CorporateNumber::new),
                word == null ? null : word.text(),
                cases.numberWithout(q));
        PageRequest page = paging.of("grants", callId, status, organisation, word, cases.externalReference());
        boolean staff = FindGrants.isStaff(answers.caller());
        return findGrants.list(answers.caller(), filter, page).map(row -> shown(row, staff));
    }

    private static Grants.Summary shown(Grants.Summary row, boolean staff) {
        return row.as(row.status().shownTo(staff));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGrant",
            summary = "交付案件の内容 / read a grant",
            description = "状態、金額、義務と期限、処理期間、手続の経過を返す。他団体の案件は404。 State, amounts, obligations with due dates, processing"
                    + " times and timeline; another organisation's is 404.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200", responseDescription = "案件 / the case")
    public Response get(@PathParam("id") UUID id) {
        Grant grant = findGrants.get(answers.caller(), id);
        return Tagged.changing(answers.view(grant), answers.version(grant));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(
            operationId = "getGrantActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(GrantDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getGrantHistory",
            summary = "交付案件の履歴 / history of a grant",
            description = "変更を古い順に返す。決裁の過程と拒否された試みは省の職員にだけ見せる。"
                    + " Changes, oldest first; drafts and refused attempts are shown to ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        Caller caller = answers.caller();
        findGrants.get(caller, id);
        return audit.of(
                GrantDesk.caseOf(id),
                FindGrants.isStaff(caller),
                FindGrants.hiddenFrom(caller),
                query.of("grant-history", id));
    }
}
