package jp.telework.furusato.proposal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.history.api.CaseCommandResource;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.casework.receipt.api.ReturnReader;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.furusato.proposal.usecase.ReturnProposal;
import jp.telework.furusato.proposal.usecase.SubmitProposal;
import jp.telework.furusato.proposal.usecase.WithdrawProposal;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.Concerning;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 提案: the commands that change its state, and what can be done with it. */
@Path("/town-proposals/{id}")
@Tag(name = "Town proposals")
@Produces(MediaType.APPLICATION_JSON)
@Concerning(
        name = "TownProposal",
        ja = "提案",
        en = "proposal",
        words = @Concerning.Word(of = "view", en = "TownProposal"))
public class ProposalCommandResource extends CaseCommandResource {

    private final SubmitProposal submitProposal;
    private final WithdrawProposal withdrawProposal;
    private final ReturnProposal returnProposal;
    private final FindProposals findProposals;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ProposalCommandResource(
            SubmitProposal submitProposal,
            WithdrawProposal withdrawProposal,
            ReturnProposal returnProposal,
            FindProposals findProposals,
            CaseHistory history,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Actions actions) {
        super(history, actions);
        this.submitProposal = submitProposal;
        this.withdrawProposal = withdrawProposal;
        this.returnProposal = returnProposal;
        this.findProposals = findProposals;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @Override
    protected Response handIn(UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> submitProposal.handle(caller.get(), id, ifMatch),
                submitted -> Answer.ok(
                        ProposalView.of(submitted.proposal(), submitted.submission(), false),
                        submitted.proposal().version()));
    }

    @Override
    protected Response takeBack(UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> withdrawProposal.handle(caller.get(), id, ifMatch),
                withdrawn -> Answer.ok(ProposalView.of(withdrawn), withdrawn.version(false)));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnTownProposal",
            summary = "提案の差戻し / return a proposal",
            description = "理由を付けて申請者に戻す。受付番号は変わらない。 Gives it back with a reason; it keeps its number.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "差し戻した提案 / the returned proposal")
    public Response giveBack(@PathParam("id") UUID id, @Nullable ReturnRequest body) {
        IfMatch ifMatch = request.ifMatch();
        Return order = ReturnReader.read(body);
        return commands.run(() -> returnProposal.handle(caller.get(), id, ifMatch, order), this::ok);
    }

    @Override
    protected void requireVisible(UUID id) {
        findProposals.get(caller.get(), id);
    }

    @Override
    protected CaseRef caseOf(UUID id) {
        return ProposalDesk.caseOf(id);
    }

    private Answer ok(TownProposal proposal) {
        return Answer.ok(ProposalView.of(proposal), proposal.version());
    }
}
