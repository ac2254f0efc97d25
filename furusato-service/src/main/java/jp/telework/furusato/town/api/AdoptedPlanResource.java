package jp.telework.furusato.town.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.furusato.town.domain.AdoptedPlans;
import jp.telework.furusato.town.usecase.FindAdoptedPlans;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公表された推進計画, open to everybody. */
@Path("/town-plans")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class AdoptedPlanResource {

    private final FindAdoptedPlans findPlans;
    private final CurrentRequest request;

    AdoptedPlanResource(FindAdoptedPlans findPlans, CurrentRequest request) {
        this.findPlans = findPlans;
        this.request = request;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listTownPlans",
            summary = "決定された推進計画の一覧 / list adopted plans",
            description =
                    "まちが決定し、省が記録した計画を、まちの新しい順に返す。認証は要らない。 Plans that their towns adopted and the ministry recorded,"
                            + " newest towns first. No sign-in needed.")
    public Page<AdoptedPlans.Summary> list(
            @Parameter(description = "都道府県の正式名称または2桁コード / full name or two-digit code", example = "和歌山県")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture,
            @Parameter(description = "選定の年度（西暦） / fiscal year", example = "2026") @QueryParam("fiscalYear") @Nullable
                    String fiscalYear,
            @BeanParam PageQuery paging) {
        AdoptedPlans.Filter filter = new AdoptedPlans.Filter(
                Parameters.read("prefecture", prefecture, AdoptedPlanResource::prefectureCode),
                Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear));
        return findPlans.list(filter, paging.of("town-plans", prefecture, fiscalYear));
    }

    private static String prefectureCode(String raw) {
        return LocalGovernments.prefectureCode(LocalGovernments.prefectureByNameOrCode(raw))
                .orElseThrow();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getTownPlan",
            summary = "決定された推進計画 / read an adopted plan",
            description =
                    "計画、年度ごとの目標、取組とその状況、報告された実績を返す。案・確認・課題・実施を示すものは含まない。計画が効力を持つまでは404。ETagは公表される内容だけで変わる。認証は要らない。 The"
                            + " plan with its targets for each fiscal year, its measures and where they stand, and the"
                            + " reported figures. Drafts, reviews, issues and evidence are not part of it. 404 before a"
                            + " plan is in force. The ETag changes with what is public alone. No sign-in needed.")
    @APIResponseSchema(value = AdoptedPlanView.class, responseCode = "200", responseDescription = "計画 / the plan")
    public Response get(
            @Parameter(description = "まちのid / id of the town", example = "0197d5a0-7c00-7000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Tagged.shown(AdoptedPlanView.of(findPlans.get(id), request.language()));
    }
}
