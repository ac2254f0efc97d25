package jp.telework.furusato.proposal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.casework.receipt.api.ReturnReader;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.furusato.proposal.usecase.ReturnProposal;
import jp.telework.furusato.proposal.usecase.SubmitProposal;
import jp.telework.furusato.proposal.usecase.WithdrawProposal;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 提案: the commands that change its state, and what can be done with it. */
@Path("/town-proposals/{id}")
@Tag(name = "Town proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ProposalCommandResource {

    private final SubmitProposal submitProposal;
    private final WithdrawProposal withdrawProposal;
    private final ReturnProposal returnProposal;
    private final FindProposals findProposals;
    private final CaseHistory history;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Actions actions;

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
        this.actions = actions;
        this.submitProposal = submitProposal;
        this.withdrawProposal = withdrawProposal;
        this.returnProposal = returnProposal;
        this.findProposals = findProposals;
        this.history = history;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "submitTownProposal",
            summary = "提案の提出・再提出 / submit a proposal",
            description =
                    "規則に合えば受付番号を付け、受付票を返す。合わなければ、すべての理由を位置・根拠とともに422で返す。dryRun=true で提出せずに判定の過程を返す。 Answers with a"
                            + " receipt, or with every refusal together. dryRun=true explains without submitting.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "提出した提案と受付票 / the submitted proposal with its receipt")
    public Response submit(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> submitProposal.handle(caller.get(), id, ifMatch),
                submitted -> Answer.ok(
                        ProposalView.of(submitted.proposal(), submitted.submission(), false),
                        submitted.proposal().version()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "withdrawTownProposal",
            summary = "提案の取下げ / withdraw a proposal",
            description = "結果が公表されるまでは、いつでも取り下げられる。 Possible at any time until the result is published.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "取り下げた提案 / the withdrawn proposal")
    public Response withdraw(@PathParam("id") UUID id) {
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

    @GET
    @Path("/actions")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getTownProposalActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(ProposalDesk.caseOf(id));
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getTownProposalHistory",
            summary = "提案の履歴 / history of a proposal",
            description = "変更を古い順に返す。拒否された試みは省の職員にだけ見せる。"
                    + " Changes, oldest first; refused attempts are shown to ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findProposals.get(caller.get(), id);
        return history.of(ProposalDesk.caseOf(id), "town-proposal-history", query);
    }

    private Answer ok(TownProposal proposal) {
        return Answer.ok(ProposalView.of(proposal), proposal.version());
    }
}
