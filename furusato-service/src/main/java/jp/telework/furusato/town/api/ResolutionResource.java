package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.furusato.town.usecase.AttachEvidence;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** まちの決定: the town adopts its plan, and the ministry records or returns that. */
@Path("/towns/{id}/plan")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class ResolutionResource {

    private final AttachEvidence attachEvidence;
    private final CaseFiles files;
    private final TownAnswers answers;

    ResolutionResource(AttachEvidence attachEvidence, CaseFiles files, TownAnswers answers) {
        this.attachEvidence = attachEvidence;
        this.files = files;
        this.answers = answers;
    }

    @POST
    @Path("/resolution")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resolveTownPlan",
            summary = "推進計画の決定（まち） / the town adopts its plan",
            description = "まちが、省の確認を受けた最新の版を、議会・首長などの決定により自らの計画とする。省が記録するか差し戻すまで、新しい案は作れない。確認前は 409"
                    + " `PLAN_NOT_REVIEWED`、記録を待つ間は 409 `ALREADY_RESOLVED`。 The town adopts the latest version after the"
                    + " ministry has reviewed it. No new draft until the ministry records or returns the decision. 409"
                    + " `PLAN_NOT_REVIEWED` before the review, 409 `ALREADY_RESOLVED` while the decision waits for the"
                    + " record.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response resolveTownPlan(@PathParam("id") UUID id, @Nullable ResolutionRequest body) {
        return answers.run(id, () -> TownCommand.resolve(BodyFields.body(body).read()));
    }

    @POST
    @Path("/resolution/documents")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts
    @Operation(
            operationId = "attachTownPlanResolution",
            summary = "決定を示す書類の添付 / attach a document to the town's decision",
            description =
                    "議決書の写しや決定した計画など。file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで、決定ごとに5件まで）を送る。省の記録または差戻しの前に限る。 A"
                            + " copy of the resolution or of the adopted plan. Send file (PDF, Word, Excel, PowerPoint,"
                            + " PNG, JPEG; at most 20 MB, 5 to a decision), before the ministry records or returns the"
                            + " decision.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attachTownPlanResolution(@PathParam("id") UUID id, InputStream body) {
        IfMatch ifMatch = answers.ifMatch();
        return files.receive(
                body,
                "resolution",
                file -> answers.answer(() -> attachEvidence.handle(
                        answers.caller(), id, ifMatch, TownCommand.attachToResolution(file.facts()), file.content())));
    }

    @POST
    @Path("/resolution/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnTownPlanResolution",
            summary = "まちの決定の差戻し / return the town's decision",
            description = "まちが決定した計画が確認した版と異なるとき、理由を付けて差し戻す。まちは、確認した版をあらためて決定するか、新しい案を作る。 When what the town adopted"
                    + " differs from the reviewed version: back to the town, with the reason. The town decides again on"
                    + " the reviewed version, or drafts a new one.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response returnTownPlanResolution(@PathParam("id") UUID id, @Nullable ResolutionReturnRequest body) {
        return answers.run(
                id, () -> TownCommand.returnResolution(BodyFields.body(body).read()));
    }
}
