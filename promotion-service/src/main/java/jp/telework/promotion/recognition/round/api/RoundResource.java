package jp.telework.promotion.recognition.round.api;

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
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.audit.AuditTrail;
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
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.recognition.criteria.api.AssessmentView;
import jp.telework.promotion.recognition.criteria.api.FiguresRequest;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RoundTerms;
import jp.telework.promotion.recognition.round.usecase.KeepRounds;
import jp.telework.promotion.recognition.round.usecase.RoundDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク先駆者百選の公募. */
@Path("/")
@Tag(name = "Recognition", description = "テレワーク先駆者百選・総務大臣賞 / recognition of telework pioneers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {

    private final KeepRounds rounds;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    RoundResource(
            KeepRounds rounds,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.rounds = rounds;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Path("recognition-rounds")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRecognitionRounds",
            summary = "公募の一覧 / list rounds of recognition",
            description = "公表されたものを新しい順に返す。省の職員には準備中のものも返す。"
                    + " Published rounds, newest first; ministry staff also see drafts.")
    public Page<RoundView> list(
            @Parameter(description = "会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @BeanParam PageQuery query) {
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        return rounds.list(caller.find(), year, query.of("recognition-rounds", fiscalYear))
                .map(this::view);
    }

    @GET
    @Path("recognition-rounds/{id}")
    @PermitAll
    @Operation(
            operationId = "getRecognitionRound",
            summary = "公募の内容 / read a round of recognition",
            description = "準備中のものは省の職員だけが見られる。 Drafts are for ministry staff.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "公募 / the round")
    public Response get(@PathParam("id") UUID id) {
        RecognitionRound round = rounds.get(caller.find(), id);
        return Tagged.changing(view(round), round.version());
    }

    @POST
    @Path("recognition-rounds")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "createRecognitionRound",
            summary = "公募の作成 / draft a round of recognition",
            description = "準備中の公募を作る。基準は公募のデータ。 Creates a draft; the criteria are data of the round.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "作成した公募 / the new round")
    public Response create(@Context UriInfo uri, @Nullable RoundRequest body) {
        RoundTerms terms = RoundRequest.read(body);
        return commands.run(
                () -> rounds.create(terms),
                round -> Answer.created(
                        uri.getAbsolutePathBuilder().path(round.id().toString()).build(),
                        view(round),
                        round.version()));
    }

    @PUT
    @Path("recognition-rounds/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "changeRecognitionRound",
            summary = "公募の変更 / change a round of recognition",
            description = "準備中に限り、内容を全部置き換える。 Replaces the terms of a draft.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "変更後の公募 / the round")
    public Response change(@PathParam("id") UUID id, @Nullable RoundRequest body) {
        IfMatch ifMatch = request.ifMatch();
        RoundTerms terms = RoundRequest.read(body);
        return commands.run(() -> rounds.change(caller.get(), id, ifMatch, terms), this::ok);
    }

    @POST
    @Path("recognition-rounds/{id}/publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishRecognitionRound",
            summary = "公募の公表 / publish a round of recognition",
            description = "公表すると期間と基準は固定される。 Fixes the period and the criteria.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "公表した公募 / the round")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> rounds.publish(caller.get(), id, ifMatch), this::ok);
    }

    @GET
    @Path("recognition-rounds/{id}/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getRecognitionRoundActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(RoundDesk.caseOf(id));
    }

    @GET
    @Path("recognition-rounds/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRecognitionRoundHistory",
            summary = "公募の履歴 / history of a round of recognition",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        rounds.get(caller.find(), id);
        return audit.of(RoundDesk.caseOf(id), true, query.of("recognition-round-history", id));
    }

    @POST
    @Path("recognition-assessments")
    @PermitAll
    @Limited
    @Operation(
            operationId = "assessRecognition",
            summary = "区分の試算 / try which level figures reach",
            description = "実施状況から先駆者・百選の要件を規則ごとに判定する。何も保存しない。アドレスごとに回数の制限がある。"
                    + " Judges figures rule by rule and keeps nothing. Limited per address.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "判定 / the assessment")
    public AssessmentView assess(@Nullable AssessmentRequest sent) {
        // Nothing is kept, so there is nothing to repeat; what cannot be read is refused all the same.
        request.idempotencyKey();
        AssessmentRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        UUID roundId = fields.optional("/roundId", body.roundId(), RoundRequest::id);
        Figures figures = FiguresRequest.read("/figures", body.figures(), fields);
        fields.done();
        Criteria criteria =
                roundId == null ? Criteria.USUAL : rounds.published(roundId).criteria();
        return AssessmentView.of(criteria.assess(figures), request.language());
    }

    private Answer ok(RecognitionRound round) {
        return Answer.ok(view(round), round.version());
    }

    private RoundView view(RecognitionRound round) {
        return RoundView.of(round, clock.instant());
    }
}
