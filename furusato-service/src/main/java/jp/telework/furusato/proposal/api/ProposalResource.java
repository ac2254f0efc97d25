package jp.telework.furusato.proposal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.WriteProposal;
import jp.telework.kernel.id.Ids;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 提案: drafting and reading. What changes its state is in {@link ProposalCommandResource}. */
@Path("/town-proposals")
@Tag(name = "Town proposals", description = "まちごとテレワークの提案 / town proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    private final WriteProposal writeProposal;
    private final FindProposals findProposals;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ProposalResource(
            WriteProposal writeProposal,
            FindProposals findProposals,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.writeProposal = writeProposal;
        this.findProposals = findProposals;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listTownProposals",
            summary = "提案の一覧 / list proposals",
            description = "新しい順。応募者には自団体の提案だけ、省の職員には提出されたことのある提案を返す。"
                    + " Newest first; applicants see their organisation's, ministry staff those that were submitted.")
    public Page<TownProposals.Summary> list(
            @Parameter(description = "選定のid / round") @QueryParam("roundId") @Nullable String roundId,
            @Parameter(description = "状態 / state", schema = @Schema(implementation = ProposalStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery paging) {
        TownProposals.Filter filter = new TownProposals.Filter(
                Parameters.read("roundId", roundId, Ids::parse),
                Parameters.read("status", status, ProposalStatus::valueOf),
                cases.number());
        return findProposals.list(
                caller.get(), filter, paging.of("town-proposals", roundId, status, cases.externalReference()));
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "createTownProposal",
            summary = "提案の作成 / begin a proposal",
            description = "下書きを作る。提出までは何度でも変更できる。値そのものの誤りは、まとめて422で返す。"
                    + " Creates a draft. Values that are wrong in themselves are refused together with 422.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "201",
            responseDescription = "作成した提案 / the new proposal")
    public Response create(@Nullable ProposalRequest body, @Context UriInfo uri) {
        ProposalReader.Sent sent = ProposalReader.read(body);
        return commands.run(
                () -> writeProposal.create(caller.get(), sent.roundId(), sent.proposal()),
                proposal -> Answer.created(
                        uri.getAbsolutePathBuilder()
                                .path(proposal.id().toString())
                                .build(),
                        ProposalView.of(proposal),
                        proposal.version()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getTownProposal",
            summary = "提案の内容 / read a proposal",
            description = "ETagを返す。他団体の提案は404。評価者には割り当てられた提案だけを返す。選定の結果は、公表まで省の職員だけに見える。"
                    + " Answers with an ETag; another organisation's is 404, and so is one that is not assigned to"
                    + " the reviewer. Until results are public only the ministry sees them.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "提案 / the proposal")
    public Response get(@PathParam("id") UUID id) {
        TownProposal proposal = findProposals.get(caller.get(), id);
        boolean ministry = Ministry.includes(caller.get());
        return Tagged.ok(request.ifNoneMatch(), ProposalView.of(proposal, null, ministry), proposal.version(ministry));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "changeTownProposal",
            summary = "提案の変更 / change a proposal",
            description = "作成中または差戻し中の内容を全部置き換える。 Replaces a draft or a returned proposal.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    public Response change(@PathParam("id") UUID id, @Nullable ProposalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        ProposalReader.Sent sent = ProposalReader.read(body);
        return commands.run(
                () -> writeProposal.change(caller.get(), id, ifMatch, sent.roundId(), sent.proposal()),
                proposal -> Answer.ok(ProposalView.of(proposal), proposal.version()));
    }
}
