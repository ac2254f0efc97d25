package jp.telework.promotion.centre.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
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
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.CentreTickets;
import jp.telework.promotion.centre.domain.HandOver;
import jp.telework.promotion.centre.domain.TicketChannel;
import jp.telework.promotion.centre.domain.TicketContent;
import jp.telework.promotion.centre.domain.TicketGrouping;
import jp.telework.promotion.centre.domain.TicketStatus;
import jp.telework.promotion.centre.usecase.KeepTickets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 相談票: recording, answering and handing over. */
@Path("/")
@Tag(name = "Advice centre", description = "相談センター / advice centre")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class TicketResource {

    private final KeepTickets tickets;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    TicketResource(
            KeepTickets tickets,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.tickets = tickets;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Path("centre-tickets")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordCentreTicket",
            summary = "相談の記録 / record a question",
            description = "メール、電話、来訪で受けた相談を記録する。 A question that came by mail, by telephone or in person.")
    @APIResponseSchema(value = TicketView.class, responseCode = "201", responseDescription = "相談票 / the ticket")
    public Response record(@Nullable TicketRequest body) {
        TicketContent read = BodyFields.body(body).read();
        return commands.run(
                () -> tickets.record(read),
                ticket -> Answer.created(
                        URI.create("/api/promotion/v1/centre-tickets/" + ticket.id()),
                        TicketView.of(ticket),
                        ticket.version()));
    }

    @GET
    @Path("centre-tickets")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCentreTickets",
            summary = "相談票の一覧 / list tickets",
            description = "新しい順。 Newest first.")
    public Page<TicketView> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = TicketStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "受付方法 / channel", schema = @Schema(implementation = TicketChannel.class))
                    @QueryParam("channel")
                    @Nullable
                    String channel,
            @Parameter(description = "分野 / topic", schema = @Schema(implementation = AdviceTopic.class))
                    @QueryParam("topic")
                    @Nullable
                    String topic,
            @Parameter(description = "都道府県の正式名称 / prefecture", example = "和歌山県") @QueryParam("region") @Nullable
                    String region,
            @BeanParam PageQuery query) {
        CentreTickets.Filter filter = new CentreTickets.Filter(
                Parameters.read("status", status, Readers.oneOf(TicketStatus.class)),
                Parameters.read("channel", channel, Readers.oneOf(TicketChannel.class)),
                Parameters.read("topic", topic, Readers.oneOf(AdviceTopic.class)),
                Parameters.read("region", region, LocalGovernments::prefecture));
        return tickets.list(filter, query.of("centre-tickets", status, channel, topic, region))
                .map(TicketView::of);
    }

    @GET
    @Path("centre-tickets/{id}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCentreTicket",
            summary = "相談票の内容 / read a ticket",
            description = "事務局と監査だけが読む。 For the secretariat and auditors.")
    @APIResponseSchema(value = TicketView.class, responseCode = "200", responseDescription = "相談票 / the ticket")
    public Response get(@PathParam("id") UUID id) {
        CentreTicket ticket = tickets.get(id);
        return Tagged.ok(request.ifNoneMatch(), TicketView.of(ticket), ticket.version());
    }

    @PUT
    @Path("centre-tickets/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCentreTicket",
            summary = "相談票の変更 / change a ticket",
            description = "対応中の間。全ての内容を置き換える。 While it is open; replaces everything.")
    @APIResponseSchema(
            value = TicketView.class,
            responseCode = "200",
            responseDescription = "変更後の相談票 / the ticket after the change")
    public Response change(@PathParam("id") UUID id, @Nullable TicketRequest body) {
        IfMatch ifMatch = request.ifMatch();
        TicketContent read = BodyFields.body(body).read();
        return commands.run(() -> tickets.change(caller.get(), id, ifMatch, read), TicketResource::answer);
    }

    @POST
    @Path("centre-tickets/{id}/answer")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerCentreTicket",
            summary = "相談への回答 / answer a question",
            description = "回答を記録し、相談票を閉じる。 Records the answer and closes the ticket.")
    @APIResponseSchema(
            value = TicketView.class,
            responseCode = "200",
            responseDescription = "変更後の相談票 / the ticket after the change")
    public Response reply(@PathParam("id") UUID id, @Nullable TicketAnswerRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String read = BodyFields.body(body).read();
        return commands.run(() -> tickets.answer(caller.get(), id, ifMatch, read), TicketResource::answer);
    }

    @POST
    @Path("centre-tickets/{id}/hand-over")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverCentreTicket",
            summary = "労務管理コンサルタントへの引継ぎ / hand a question over to labour consultants",
            description =
                    "労務管理の相談に限る。引継ぎ先と理由を記録し、相談票を閉じる。"
                            + " For questions on labour management. Records who goes on with it and why, and closes the ticket.")
    @APIResponseSchema(
            value = TicketView.class,
            responseCode = "200",
            responseDescription = "変更後の相談票 / the ticket after the change")
    public Response handOver(@PathParam("id") UUID id, @Nullable HandOverRequest body) {
        IfMatch ifMatch = request.ifMatch();
        HandOver read = BodyFields.body(body).read();
        return commands.run(() -> tickets.handOver(caller.get(), id, ifMatch, read), TicketResource::answer);
    }

    @GET
    @Path("centre-tickets/{id}/actions")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCentreTicketActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(KeepTickets.caseOf(id));
    }

    @GET
    @Path("centre-tickets/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCentreTicketHistory",
            summary = "相談票の履歴 / history of a ticket",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        tickets.get(id);
        return audit.of(KeepTickets.caseOf(id), true, query.of("centre-ticket-history", id));
    }

    @GET
    @Path("centre-statistics")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCentreStatistics",
            summary = "相談の統計 / statistics of questions",
            description = "受付日が期間内の相談を、分野、地域または受付方法ごとに数える。回答までの日数は中央値。"
                    + " Counts the questions that came within the days by topic, region or channel, with the median of the days"
                    + " to the answer.")
    public Page<TicketFigureView> statistics(
            @Parameter(
                            description = "集計の単位。省くとTOPIC。 Grouping; TOPIC by default.",
                            schema = @Schema(implementation = TicketGrouping.class))
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(description = "受付日の初日。省くと1年前。 First day; a year ago by default.", example = "2026-04-01")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "受付日の末日。省くと今日。 Last day; today by default.", example = "2027-03-31")
                    @QueryParam("until")
                    @Nullable
                    String until,
            @BeanParam PageQuery query) {
        TicketGrouping grouping = Objects.requireNonNullElse(
                Parameters.read("by", by, Readers.oneOf(TicketGrouping.class)), TicketGrouping.TOPIC);
        LocalDate today = Japan.today(clock);
        LocalDate first =
                Objects.requireNonNullElse(Parameters.read("from", from, Parameters::day), today.minusYears(1));
        LocalDate last = Objects.requireNonNullElse(Parameters.read("until", until, Parameters::day), today);
        return Page.ofPlaces(tickets.figures(grouping, first, last), query.of("centre-statistics", by, from, until))
                .map(TicketFigureView::of);
    }

    private static Answer answer(CentreTicket ticket) {
        return Answer.ok(TicketView.of(ticket), ticket.version());
    }
}
