package jp.telework.subsidy.grant.progress.api;

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

/** 状況報告と実績報告 (適正化法第12条・第14条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ProgressReportResource {

    private final GrantAnswers answers;

    ProgressReportResource(GrantAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/status-reports")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportGrantStatus",
            summary = "状況報告・着手 / report the status of the project",
            description = "適正化法第12条。交付決定後の最初の報告で事業実施中になる。"
                    + " Article 12; the first report after the decision begins the project.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response reportGrantStatus(@PathParam("id") UUID id, @Nullable StatusReportRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/performance-report")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportGrantPerformance",
            summary = "実績報告 / performance report",
            description = "適正化法第14条。完了（廃止）の日まで、または会計年度の終わりに報告する。添付した証拠書類が報告に記録され、以後は取り消せない。 Article 14: on completion"
                    + " or discontinuation, or at the end of the fiscal year. The evidence that was attached is named in"
                    + " the report and stays from then on.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response reportGrantPerformance(@PathParam("id") UUID id, @Nullable PerformanceReportRequest body) {
        return answers.run(id, body);
    }
}
