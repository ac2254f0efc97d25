package jp.telework.subsidy.grant.money.api;

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
import jp.telework.subsidy.grant.money.usecase.PayGrant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 請求と支払 (会計法第22条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PaymentResource {

    private final PayGrant payGrant;
    private final GrantAnswers answers;

    PaymentResource(PayGrant payGrant, GrantAnswers answers) {
        this.payGrant = payGrant;
        this.answers = answers;
    }

    @POST
    @Path("/payment-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestGrantPayment",
            summary = "支払の請求 / request a payment",
            description = "額の確定の前は概算払（理由が要る）、確定の後は精算払。交付を受けられる額を超えない。 An advance (with a reason) before the fixing, the"
                    + " balance after it; never beyond what can be had.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response requestGrantPayment(@PathParam("id") UUID id, @Nullable PaymentRequestRequest body) {
        return answers.run(id, body);
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
                            + " Records an instruction with what is known of its outcome. 409 PAYMENT_OUTCOME_UNKNOWN"
                            + " while an earlier one is unknown, 409 DUPLICATE_REFERENCE for a reference used before.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response payGrant(@PathParam("id") UUID id, @Nullable PaymentInstructionRequest body) {
        return answers.run(id, body, payGrant::of);
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
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response lookUpGrantPayment(
            @PathParam("id") UUID id,
            @Parameter(description = "支払の番号（経過の number） / number of the payment in the timeline") @PathParam("number")
                    int number,
            @Nullable PaymentLookupRequest body) {
        return answers.run(id, body, found -> found.apply(number));
    }
}
