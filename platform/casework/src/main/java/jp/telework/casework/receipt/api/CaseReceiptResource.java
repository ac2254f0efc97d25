package jp.telework.casework.receipt.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * 受付票: the proof of a submission, and what it proves. A programme's resource gives the path and the kind of case. Its
 * word {@code difference} is a part of an operationId.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CaseReceiptResource {

    private final ReceiptAnswers receipts;

    protected CaseReceiptResource(ReceiptAnswers receipts) {
        this.receipts = receipts;
    }

    /** The latest two submissions of a case, newest first. */
    protected abstract List<? extends CaseSubmission> latest(UUID id);

    @GET
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "get{Case}Receipt",
            summary = "受付票 / read the receipt",
            description = "最新の提出の受付票。提出前は404。 The receipt of the latest submission; 404 before the first.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200", responseDescription = "受付票 / the receipt")
    public Response get(@PathParam("id") UUID id) {
        return receipts.receipt(latest(id));
    }

    @GET
    @Path("/content")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "get{Case}ReceiptContent",
            summary = "受付票が証明する内容 / what the receipt proves",
            description = "提出内容の正規形（RFC 8785、UTF-8）をそのまま返す。このバイト列のSHA-256が contentSha256 である。"
                    + " The canonical form (RFC 8785, UTF-8) byte for byte; its SHA-256 is contentSha256.")
    @APIResponseSchema(value = Object.class, responseCode = "200", responseDescription = "提出内容 / the submitted content")
    public Response content(@PathParam("id") UUID id) {
        return receipts.content(latest(id));
    }

    @GET
    @Path("/difference")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "get{difference}Difference",
            summary = "再提出の差分 / what a resubmission changed",
            description = "前回の提出からの変更を位置ごとに返す。再提出がなければ404。"
                    + " What changed since the submission before, place by place; 404 without a resubmission.")
    public DifferenceView difference(@PathParam("id") UUID id) {
        return receipts.difference(latest(id));
    }
}
