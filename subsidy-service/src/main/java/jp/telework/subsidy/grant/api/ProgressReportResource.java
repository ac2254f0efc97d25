package jp.telework.subsidy.grant.api;

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
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.usecase.ReportPerformance;
import jp.telework.subsidy.grant.usecase.ReportStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 状況報告と実績報告 (適正化法第12条・第14条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ProgressReportResource {

    private final ReportStatus reportStatus;
    private final ReportPerformance reportPerformance;
    private final GrantAnswers answers;

    ProgressReportResource(ReportStatus reportStatus, ReportPerformance reportPerformance, GrantAnswers answers) {
        this.reportStatus = reportStatus;
        this.reportPerformance = reportPerformance;
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
    @APIResponse(
            responseCode = "200",
            description = "変更後の案件 / the changed case",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    public Response reportGrantStatus(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StatusReportRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "status_report",
                                                            value = ProgressExamples.STATUS_REPORT)))
                    @Nullable
                    StatusReportRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = Fields.body(body).read();
        return answers.run(() -> reportStatus.handle(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/performance-report")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportGrantPerformance",
            summary = "実績報告 / performance report",
            description = "適正化法第14条。完了（廃止）の日まで、または会計年度の終わりに報告する。添付した証拠書類が報告に記録され、以後は取り消せない。"
                    + " Article 14: on completion or discontinuation, or at the end of the fiscal year. The evidence that"
                    + " was attached is named in the report and stays from then on.")
    @APIResponse(
            responseCode = "200",
            description = "変更後の案件 / the changed case",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    public Response reportGrantPerformance(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PerformanceReportRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "performance_report",
                                                            value = ProgressExamples.PERFORMANCE_REPORT)))
                    @Nullable
                    PerformanceReportRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = Fields.body(body).read();
        return answers.run(() -> reportPerformance.handle(answers.caller(), id, ifMatch, read));
    }
}
