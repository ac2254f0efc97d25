package jp.telework.subsidy.grant.returning.api;

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
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 返還命令、期限の延長、免除 (適正化法第18条・第19条). */
@Path("/grants/{id}")
@Tag(name = "Returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ReturnOrderResource {

    private final DispositionAnswers dispositions;

    ReturnOrderResource(DispositionAnswers dispositions) {
        this.dispositions = dispositions;
    }

    @POST
    @Path("/return-order")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderGrantReturn",
            summary = "返還命令 / order a return",
            description = "適正化法第18条。返還する額は、取消しと確定額から根拠ごとに計算する。"
                    + " Article 18: the amount follows from cancellations and the fixed amount, by basis.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response orderGrantReturn(@PathParam("id") UUID id, @Nullable ReturnOrderRequest body) {
        return dispositions.run(id, Disposition.RETURN_ORDER, body);
    }

    @POST
    @Path("/return-order/extension")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "extendGrantReturn",
            summary = "返還期限の延長 / extend the due date",
            description = "適正化法第18条第3項。" + " Article 18(3): on unavoidable grounds.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response extendGrantReturn(@PathParam("id") UUID id, @Nullable DueDateRequest body) {
        return dispositions.run(id, Disposition.EXTENSION, body);
    }

    @POST
    @Path("/return-order/waiver")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "waiveGrantCharges",
            summary = "加算金・延滞金の免除 / waive charges",
            description = "適正化法第19条第3項。" + " Article 19(3): on unavoidable grounds.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response waiveGrantCharges(@PathParam("id") UUID id, @Nullable ChargeWaiverRequest body) {
        return dispositions.run(id, Disposition.WAIVER, body);
    }
}
