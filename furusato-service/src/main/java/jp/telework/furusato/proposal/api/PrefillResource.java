package jp.telework.furusato.proposal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.furusato.proposal.usecase.PrefillProposal;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 前回の提案からの転記. */
@Path("/selection-rounds/{id}/prefill")
@Tag(name = "Town proposals")
@Produces(MediaType.APPLICATION_JSON)
public class PrefillResource {

    private final PrefillProposal prefillProposal;
    private final CurrentCaller caller;

    PrefillResource(PrefillProposal prefillProposal, CurrentCaller caller) {
        this.prefillProposal = prefillProposal;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "prefillTownProposal",
            summary = "前回の提案からの転記 / prefill a new proposal",
            description =
                    "自団体の新しい10件までの提案から、応募者の種別、地域、連携先、連絡先を、それぞれ最も新しいものについて返す。件名、現状、課題、取組、書類は返さない。何も保存しない。提案したことがなければ、選定のidだけを返す。"
                            + " Takes the applicant kind, the area, the partners and the contact from the organisation's"
                            + " ten newest proposals, each from the newest that has it. No title, state, challenges,"
                            + " measures or documents. Stores nothing. Without an earlier proposal it answers the id of"
                            + " the round alone.")
    public PrefillView prefill(@PathParam("id") UUID id) {
        return PrefillView.of(id, prefillProposal.handle(caller.get(), id));
    }
}
