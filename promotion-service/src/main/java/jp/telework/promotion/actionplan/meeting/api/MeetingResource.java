package jp.telework.promotion.actionplan.meeting.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
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
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeeting;
import jp.telework.promotion.actionplan.meeting.usecase.KeepMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 関係府省連絡会議: recording, publishing and reading. */
@Path("/")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MeetingResource {

    private final KeepMeetings meetings;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    MeetingResource(
            KeepMeetings meetings,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.meetings = meetings;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("action-plans/{id}/meetings")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftActionPlanMeeting",
            summary = "連絡会議の記録 / record a meeting",
            description =
                    "議題と、施策に結び付けた決定事項を記録する。公表するまで、府省と事務局だけが見られる。"
                            + " Agenda and decisions, linked to measures. Until it is published it is for the ministries and the secretariat.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "会議 / the meeting")
    public Response draft(@PathParam("id") UUID id, @Nullable MeetingRequest body) {
        MeetingContent read = BodyFields.body(body).read();
        return commands.run(
                () -> meetings.draft(caller.get(), id, read),
                meeting -> Answer.created(
                        URI.create("/api/promotion/v1/action-plan-meetings/" + meeting.id()),
                        MeetingView.of(meeting),
                        meeting.version()));
    }

    @GET
    @Path("action-plans/{id}/meetings")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listActionPlanMeetings",
            summary = "連絡会議の一覧 / list meetings",
            description = "新しい順。施策で絞ると、その施策について決定した会議になる。公表したものは誰でも読める。"
                    + " Newest first; by measure, the meetings that decided on it. Everybody reads what is published.")
    public Page<MeetingView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "施策の番号 / number of a measure", example = "1-1-ア") @QueryParam("measure") @Nullable
                    String measure,
            @BeanParam PageQuery query) {
        return Page.ofPlaces(meetings.list(caller.find(), id, measure), query.of("action-plan-meetings", id, measure))
                .map(MeetingView::of);
    }

    @GET
    @Path("action-plan-meetings/{id}")
    @PermitAll
    @Operation(
            operationId = "getActionPlanMeeting",
            summary = "連絡会議の内容 / read a meeting",
            description = "公表したものは誰でも読める。 Everybody reads what is published.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "会議 / the meeting")
    public Response get(@PathParam("id") UUID id) {
        PlanMeeting meeting = meetings.get(caller.find(), id);
        return Tagged.ok(request.ifNoneMatch(), MeetingView.of(meeting), meeting.version());
    }

    @PUT
    @Path("action-plan-meetings/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeActionPlanMeeting",
            summary = "連絡会議の変更 / change a meeting",
            description = "公表の前まで。 Until it is published.")
    @APIResponseSchema(
            value = MeetingView.class,
            responseCode = "200",
            responseDescription = "変更後の会議 / the meeting after the change")
    public Response change(@PathParam("id") UUID id, @Nullable MeetingRequest body) {
        IfMatch ifMatch = request.ifMatch();
        MeetingContent read = BodyFields.body(body).read();
        return commands.run(() -> meetings.change(caller.get(), id, ifMatch, read), MeetingResource::answer);
    }

    @POST
    @Path("action-plan-meetings/{id}/publication")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishActionPlanMeeting",
            summary = "連絡会議の公表 / publish a meeting",
            description = "開催日以後。以後、議題と決定事項は変わらない。 From its day on; then agenda and decisions stand.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "会議 / the meeting")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> meetings.publish(caller.get(), id, ifMatch), MeetingResource::answer);
    }

    @GET
    @Path("action-plan-meetings/{id}/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getActionPlanMeetingActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(KeepMeetings.caseOf(id));
    }

    @GET
    @Path("action-plan-meetings/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getActionPlanMeetingHistory",
            summary = "連絡会議の履歴 / history of a meeting",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        meetings.get(caller.find(), id);
        return audit.of(KeepMeetings.caseOf(id), true, query.of("action-plan-meeting-history", id));
    }

    private static Answer answer(PlanMeeting meeting) {
        return Answer.ok(MeetingView.of(meeting), meeting.version());
    }
}
