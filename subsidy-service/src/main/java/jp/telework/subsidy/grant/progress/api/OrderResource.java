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
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 遂行命令・一時停止・是正措置命令 (適正化法第13条・第16条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class OrderResource {

    private final DispositionAnswers dispositions;

    OrderResource(DispositionAnswers dispositions) {
        this.dispositions = dispositions;
    }

    @POST
    @Path("/performance-order")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderGrantPerformance",
            summary = "遂行命令 / order to perform",
            description = "適正化法第13条第1項。理由が要る（第21条の2）。" + " Article 13(1); reasons are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response orderGrantPerformance(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OrderRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "performance_order",
                                                            value = ProgressExamples.PERFORMANCE_ORDER)))
                    @Nullable
                    OrderRequest body) {
        return dispositions.run(id, Disposition.PERFORMANCE_ORDER, body);
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suspendGrantProject",
            summary = "遂行の一時停止命令 / order to suspend",
            description =
                    "適正化法第13条第2項。遂行命令に従わないとき。理由が要る。遂行命令の期限の翌日からできる。期限の前は、命令に従わないことを相手方が明らかにした事実を、code を OPEN_REFUSAL"
                            + " とする理由で示す。 Article 13(2), when the order is disobeyed; reasons are required. Possible from"
                            + " the day after the order's day. Before that a reason with the code OPEN_REFUSAL states how"
                            + " the grantee openly refused.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response suspendGrantProject(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OrderRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "suspension",
                                                            value = ProgressExamples.SUSPENSION)))
                    @Nullable
                    OrderRequest body) {
        return dispositions.run(id, Disposition.SUSPENSION, body);
    }

    @POST
    @Path("/lifting")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "liftGrantOrder",
            summary = "遂行命令・一時停止の解除 / lift the order",
            description = "措置がとられたので、事業実施中に戻す。" + " Measures were taken; the project goes on.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response liftGrantOrder(@PathParam("id") UUID id, @Nullable LiftingRequest body) {
        return dispositions.run(id, Disposition.LIFTING, body);
    }

    @POST
    @Path("/corrective-order")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderGrantCorrection",
            summary = "是正措置命令 / corrective order",
            description = "適正化法第16条。理由が要る。措置の後、実績報告を改めて行う。"
                    + " Article 16; reasons are required. A new performance report follows.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response orderGrantCorrection(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OrderRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "corrective_order",
                                                            value = ProgressExamples.CORRECTIVE_ORDER)))
                    @Nullable
                    OrderRequest body) {
        return dispositions.run(id, Disposition.CORRECTIVE_ORDER, body);
    }
}
