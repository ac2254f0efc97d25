package jp.telework.furusato.round.api;

import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundDraft;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.DraftRound;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.furusato.round.usecase.PublishRound;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** まちごとテレワークの選定. */
@Path("/selection-rounds")
@Tag(name = "Selection rounds", description = "まちごとテレワークの選定 / selection rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {

    private final DraftRound draftRound;
    private final PublishRound publishRound;
    private final FindRounds findRounds;
    private final UsualLevels usualLevels;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    RoundResource(
            DraftRound draftRound,
            PublishRound publishRound,
            FindRounds findRounds,
            UsualLevels usualLevels,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.draftRound = draftRound;
        this.publishRound = publishRound;
        this.findRounds = findRounds;
        this.usualLevels = usualLevels;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSelectionRounds",
            summary = "選定の一覧 / list selection rounds",
            description = "公表されたものを新しい順に返す。省の職員には準備中のものも返す。"
                    + " Published rounds, newest first; ministry staff also see drafts.")
    public Page<RoundView> list(
            @Parameter(description = "状態 / state", schema = @Schema(implementation = RoundPhase.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @BeanParam PageQuery query) {
        RoundPhase phase = Parameters.read("status", status, RoundPhase::valueOf);
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        PageRequest page = query.of("selection-rounds", status, fiscalYear);
        return findRounds.list(caller.find(), phase, year, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getSelectionRound",
            summary = "選定の内容 / read a selection round",
            description = "ETagを返す。準備中のものは省の職員だけが見られる。 Answers with an ETag; drafts are for ministry staff.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "選定 / the round")
    public Response get(@PathParam("id") UUID id) {
        SelectionRound round = findRounds.get(caller.find(), id);
        // A selection changes the version of its round before it is published.
        return caller.find().filter(Ministry::includes).isPresent()
                ? Tagged.ok(request.ifNoneMatch(), view(round), round.version())
                : Tagged.shown(view(round));
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "createSelectionRound",
            summary = "選定の作成 / draft a selection round",
            description = "準備中の選定を作る。dryRun=true で検査だけ行う。 Creates a draft; dryRun=true only checks.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "作成した選定 / the new round")
    public Response create(@Nullable RoundRequest body, @Context UriInfo uri) {
        RoundDraft draft = RoundReader.read(body, usualLevels.all());
        return commands.run(
                () -> draftRound.create(caller.get(), draft),
                round -> Answer.created(
                        uri.getAbsolutePathBuilder().path(round.id().toString()).build(),
                        view(round),
                        round.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "changeSelectionRound",
            summary = "選定の変更 / change a selection round",
            description = "準備中に限り、内容を全部置き換える。 Replaces the terms of a draft.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "公表後は変更できない / published already")
    public Response change(@PathParam("id") UUID id, @Nullable RoundRequest body) {
        IfMatch ifMatch = request.ifMatch();
        RoundDraft draft = RoundReader.read(body, usualLevels.all());
        return commands.run(() -> draftRound.change(caller.get(), id, ifMatch, draft), this::ok);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishSelectionRound",
            summary = "選定の公表 / publish a selection round",
            description = "公表すると内容は固定され、受付番号の採番が始まる。 Fixes the terms and opens the receipt numbers.")
    @APIResponseSchema(
            value = RoundView.class,
            responseCode = "200",
            responseDescription = "公表した選定 / the published round")
    @APIResponse(responseCode = "409", description = "公表済み / published already")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> publishRound.handle(caller.get(), id, ifMatch), this::ok);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSelectionRoundHistory",
            summary = "選定の履歴 / history of a selection round",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findRounds.get(caller.find(), id);
        return audit.of(RoundJournal.caseOf(id), true, query.of("selection-round-history", id));
    }

    private Answer ok(SelectionRound round) {
        return Answer.ok(view(round), round.version());
    }

    private RoundView view(SelectionRound round) {
        return RoundView.of(round, FindRounds.insider(caller.find()), clock.instant());
    }
}
