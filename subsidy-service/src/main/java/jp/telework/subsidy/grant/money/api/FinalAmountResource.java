package jp.telework.subsidy.grant.money.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.grant.money.usecase.ReadFinalAmount;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 額の確定 (適正化法第15条). */
@Path("/grants/{id}")
@Tag(name = "Grant decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FinalAmountResource {

    private final ReadFinalAmount readFinalAmount;
    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    FinalAmountResource(ReadFinalAmount readFinalAmount, GrantAnswers answers, DispositionAnswers dispositions) {
        this.readFinalAmount = readFinalAmount;
        this.answers = answers;
        this.dispositions = dispositions;
    }

    @POST
    @Path("/final-amount")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fixFinalAmount",
            summary = "額の確定 / fix the amount",
            description =
                    "適正化法第15条。実績報告の額を審査し、固定された規則で計算する。承認を受けないで軽微な変更の限度を超えた費目には、その扱い（treatments）が要る。dryRunで計算の過程だけを見られる。"
                            + " Article 15: computed from the examined report under the pinned rules. A category moved"
                            + " beyond the limit without approval needs a treatment. dryRun shows the calculation only.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response fixFinalAmount(@PathParam("id") UUID id, @Nullable FinalAmountRequest body) {
        return dispositions.run(id, Disposition.FIXING, body);
    }

    @GET
    @Path("/final-amount")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getFinalAmount",
            summary = "額の確定の内容と計算 / read the fixing with its calculation",
            description =
                    "記録した額と、固定された規則で今計算し直した額、計算の過程を返す。確定の前は404。 The recorded amount beside the same computed now under"
                            + " the pinned rules; 404 before the fixing.")
    @APIResponseSchema(value = FinalAmountView.class, responseCode = "200", responseDescription = "額の確定 / the fixing")
    public FinalAmountView getFinalAmount(@PathParam("id") UUID id) {
        return FinalAmountView.of(
                readFinalAmount.of(answers.caller(), id), answers.request().language());
    }
}
