package jp.telework.subsidy.grant.decision.api;

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
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.decision.usecase.SettleDuplicates;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 重複の確認: what may be funded twice. */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DuplicateResource {

    private final SettleDuplicates settleDuplicates;
    private final GrantAnswers answers;

    DuplicateResource(SettleDuplicates settleDuplicates, GrantAnswers answers) {
        this.settleDuplicates = settleDuplicates;
        this.answers = answers;
    }

    @POST
    @Path("/duplicate-settlements")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleDuplicate",
            summary = "重複の候補についての判断 / settle a possible duplicate",
            description = "起案の前に、候補ごとに判断と説明を記録する。DUPLICATE と判断した案件は起案できない。"
                    + " Before the draft each match is settled; a case found to be a DUPLICATE cannot be drafted.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response settleDuplicate(@PathParam("id") UUID id, @Nullable DuplicateSettlementRequest body) {
        return answers.run(id, body, settleDuplicates::settle);
    }

    @GET
    @Path("/duplicates")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listDuplicates",
            summary = "重複の候補 / possible duplicates",
            description = "構成員・拠点・財産・事業期間が他の案件と共通するものを、根拠とともに返す。"
                    + " Other cases with the same organisation, site, asset or overlapping period, explained.")
    public Page<DuplicateView> duplicates(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("duplicates", id);
        return Page.ofPlaces(settleDuplicates.of(answers.caller(), id), page)
                .map(found -> DuplicateView.of(found, answers.request().language()));
    }
}
