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
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 案件の完結. */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ClosingResource {

    private final GrantAnswers answers;

    ClosingResource(GrantAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeGrant",
            summary = "案件の完結 / close the case",
            description =
                    "消費税の報告、返還、支払の確認が済むまではできない。 Refused while a report, a return or the confirmation of a payment is"
                            + " missing.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response closeGrant(@PathParam("id") UUID id, @Nullable ClosingRequest body) {
        return answers.run(id, body);
    }
}
