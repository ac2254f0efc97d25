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
import jp.telework.subsidy.grant.usecase.LookUpPayment;
import jp.telework.subsidy.grant.usecase.PayGrant;
import jp.telework.subsidy.grant.usecase.RequestPayment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 請求と支払 (会計法第22条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PaymentResource {

    private final RequestPayment requestPayment;
    private final PayGrant payGrant;
    private final LookUpPayment lookUpPayment;
    private final GrantAnswers answers;

    PaymentResource(
            RequestPayment requestPayment, PayGrant payGrant, LookUpPayment lookUpPayment, GrantAnswers answers) {
        this.requestPayment = requestPayment;
        this.payGrant = payGrant;
        this.lookUpPayment = lookUpPayment;
        this.answers = answers;
    }

    @POST
    @Path("/payment-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestGrantPayment",
            summary = "支払の請求 / request a payment",
            description =
                    "額の確定の前は概算払（理由が要る）、確定の後は精算払。交付を受けられる額を超えない。"
                            + " An advance (with a reason) before the fixing, the balance after it; never beyond what can be had.")
    @APIResponse(
            responseCode = "200",
            description = "変更後の案件 / the changed case",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    public Response requestGrantPayment(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PaymentRequestRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "payment_request",
                                                            value = MoneyExamples.PAYMENT_REQUEST)))
                    @Nullable
                    PaymentRequestRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = Fields.body(body).read();
        return answers.run(
                () -> requestPayment.handle(answers.caller(), id, ifMatch, read.kind(), read.amount(), read.reason()));
    }

    @POST
    @Path("/payments")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.BACKOFFICE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "payGrant",
            summary = "支払の記録 / record a payment",
            description =
                    "支払システムへの指図と分かっている結果を記録する。結果不明の指図があれば409 PAYMENT_OUTCOME_UNKNOWN、番号の重複は409 DUPLICATE_REFERENCE。"
                            + " Records an instruction with what is known of its outcome. 409 PAYMENT_OUTCOME_UNKNOWN while an earlier one is unknown, 409 DUPLICATE_REFERENCE for a reference used before.")
    @APIResponse(
            responseCode = "200",
            description = "変更後の案件 / the changed case",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    public Response payGrant(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PaymentInstructionRequest.class),
                                            examples = @ExampleObject(name = "payment", value = MoneyExamples.PAYMENT)))
                    @Nullable
                    PaymentInstructionRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = Fields.body(body).read();
        return answers.run(() -> payGrant.handle(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/payments/{number}/lookup")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.BACKOFFICE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "lookUpGrantPayment",
            summary = "結果不明の支払の確認 / look up a payment",
            description = "支払システムで確認した結果を記録する。numberは指図の行為番号。"
                    + " Records what the paying system says; number is the instruction's in the timeline.")
    @APIResponse(
            responseCode = "200",
            description = "変更後の案件 / the changed case",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "この状態ではできない / not possible in this state")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    public Response lookUpGrantPayment(
            @PathParam("id") UUID id,
            @Parameter(description = "支払の番号（経過の number） / number of the payment in the timeline") @PathParam("number")
                    int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PaymentLookupRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "payment_lookup",
                                                            value = MoneyExamples.PAYMENT_LOOKUP)))
                    @Nullable
                    PaymentLookupRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = Fields.body(body).read(number);
        return answers.run(() -> lookUpPayment.handle(answers.caller(), id, ifMatch, read));
    }
}
