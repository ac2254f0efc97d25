package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.receipt.api.ReceiptAnswers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.application.usecase.FindApplications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 受付票: the proof of a submission, and what it proves. */
@Path("/applications/{id}/receipt")
@Tag(name = "Receipts", description = "受付票 / receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class ReceiptResource {

    private final FindApplications findApplications;
    private final ReceiptAnswers receipts;
    private final CurrentCaller caller;

    ReceiptResource(FindApplications findApplications, ReceiptAnswers receipts, CurrentCaller caller) {
        this.findApplications = findApplications;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getReceipt",
            summary = "受付票 / read the receipt",
            description = "最新の提出の受付票。提出前は404。 The receipt of the latest submission; 404 before the first.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200", responseDescription = "受付票 / the receipt")
    public Response get(@PathParam("id") UUID id) {
        return receipts.receipt(findApplications.latestSubmissions(caller.get(), id), ReceiptView::of);
    }

    @GET
    @Path("/content")
    @Operation(
            operationId = "getReceiptContent",
            summary = "受付票が証明する内容 / what the receipt proves",
            description = "提出内容の正規形（RFC 8785、UTF-8）をそのまま返す。このバイト列のSHA-256が contentSha256 である。"
                    + " The canonical form (RFC 8785, UTF-8) byte for byte; its SHA-256 is contentSha256.")
    @APIResponseSchema(value = Object.class, responseCode = "200", responseDescription = "提出内容 / the submitted content")
    public Response content(@PathParam("id") UUID id) {
        return receipts.content(findApplications.latestSubmissions(caller.get(), id));
    }

    @GET
    @Path("/difference")
    @Operation(
            operationId = "getResubmissionDifference",
            summary = "再提出の差分 / what a resubmission changed",
            description = "前回の提出からの変更を位置ごとに返す。再提出がなければ404。"
                    + " What changed since the submission before, place by place; 404 without a resubmission.")
    public DifferenceView difference(@PathParam("id") UUID id) {
        return receipts.difference(findApplications.latestSubmissions(caller.get(), id), DifferenceView::new);
    }
}
