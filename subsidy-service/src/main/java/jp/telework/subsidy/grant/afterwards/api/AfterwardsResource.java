package jp.telework.subsidy.grant.afterwards.api;

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
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 消費税・成果・検査. */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class AfterwardsResource {

    private final GrantAnswers answers;

    AfterwardsResource(GrantAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/consumption-tax-report")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportConsumptionTax",
            summary = "消費税仕入控除税額の報告 / report on consumption tax",
            description =
                    "返還額が0円でも報告する。返還額は計算し、dryRun=true で説明を返す。 Due also when nothing is to be returned; the return is"
                            + " computed and, with dryRun=true, explained.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response reportConsumptionTax(@PathParam("id") UUID id, @Nullable ConsumptionTaxReportRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/outcome-reports")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportOutcome",
            summary = "成果の報告 / report the outcome of a year",
            description =
                    "年度ごとに1回。目標と比べ、条件があれば収益納付を計算する。 Once for each year; compared with the targets, with the payment"
                            + " out of revenue where it is a condition.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response reportOutcome(@PathParam("id") UUID id, @Nullable OutcomeReportRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/inspections")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordInspection",
            summary = "立入検査等の記録 / record an inspection",
            description = "適正化法第23条。 Article 23.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response recordInspection(@PathParam("id") UUID id, @Nullable InspectionRequest body) {
        return answers.run(id, body);
    }
}
