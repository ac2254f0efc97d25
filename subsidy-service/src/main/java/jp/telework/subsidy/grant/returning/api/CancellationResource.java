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

/** 決定の取消 (適正化法第10条・第17条). */
@Path("/grants/{id}")
@Tag(name = "Returns", description = "取消し・返還 / cancellation, return and repayment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CancellationResource {

    private final DispositionAnswers dispositions;

    CancellationResource(DispositionAnswers dispositions) {
        this.dispositions = dispositions;
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelGrant",
            summary = "交付の決定の取消 / cancel the decision",
            description =
                    "適正化法第10条・第17条。理由が要る。起案者は取り消せない。第17条の取消しは、額の確定、返還、完結の後も、再度でもできる（第3項）。第10条では既に経過した部分（支出済みと報告された部分）を取り消せない。"
                            + " Articles 10 and 17, with reasons, by another person than the drafter. Under article 17"
                            + " also after the fixing, a return or the closing, and again (17(3)). Under article 10 not"
                            + " what the grantee reported as spent.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response cancelGrant(@PathParam("id") UUID id, @Nullable CancellationRequest body) {
        return dispositions.run(id, Disposition.CANCELLATION, body);
    }
}
