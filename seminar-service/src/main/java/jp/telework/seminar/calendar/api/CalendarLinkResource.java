package jp.telework.seminar.calendar.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.domain.LinkAction;
import jp.telework.seminar.calendar.domain.LinkStatus;
import jp.telework.seminar.calendar.usecase.KeepCalendarLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Secret links to the calendar of an organisation's bookings, or of what a manager is engaged for. */
@Path("/calendar-links")
@Tag(name = "Calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.MANAGER})
public class CalendarLinkResource {

    private final KeepCalendarLinks links;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final LinkIssuing issuing;

    CalendarLinkResource(
            KeepCalendarLinks links,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            LinkIssuing issuing) {
        this.links = links;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.issuing = issuing;
    }

    @POST
    @Operation(
            operationId = "issueCalendarLink",
            summary = "カレンダーの秘密のアドレスの作成 / make a calendar link",
            description = "申請団体には予約（セミナー、講習会、個別相談、派遣）の、マネージャーには担当（訪問、相談枠）のカレンダー。"
                    + "アドレスはこの応答でだけ返し、保存しない。同じIdempotency-Keyの再送では返らないので、失ったら失効させて作り直す。 An organisation's"
                    + " bookings, or what a manager is engaged for. The address is told in this answer only and"
                    + " kept nowhere; a replayed answer lacks it.")
    @APIResponseSchema(
            value = CalendarLinkView.class,
            responseCode = "201",
            responseDescription = "作成したリンク / the new link")
    public Response issue(@Context UriInfo uri) {
        return issuing.issue(owner(), uri);
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCalendarLinks",
            summary = "カレンダーのリンクの一覧 / list calendar links",
            description = "新しい順に返す。 Newest first.")
    public Page<CalendarLinkView> list(@BeanParam PageQuery query) {
        CalendarOwner owner = owner();
        return links.list(owner, query.of("calendar-links", owner.key())).map(CalendarLinkView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCalendarLink",
            summary = "カレンダーのリンク / read a calendar link",
            description = "ETagを返す。 Answers with an ETag.")
    @APIResponseSchema(value = CalendarLinkView.class, responseCode = "200", responseDescription = "リンク / the link")
    public Response get(@PathParam("id") UUID id) {
        CalendarLink link = links.get(owner(), id);
        return Tagged.ok(request.ifNoneMatch(), CalendarLinkView.of(link), link.version());
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "カレンダーのリンクの失効 / revoke a calendar link",
            description = "アドレスはすぐに使えなくなる。 The address stops working at once.")
    @APIResponseSchema(
            value = CalendarLinkView.class,
            responseCode = "200",
            responseDescription = "失効したリンク / the revoked link")
    public Response revoke(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        CalendarOwner owner = owner();
        return commands.run(
                () -> links.revoke(owner, id, ifMatch), link -> Answer.ok(CalendarLinkView.of(link), link.version()));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(
            operationId = "getCalendarLinkActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        CalendarLink link = links.get(owner(), id);
        LinkAction action = LinkAction.REVOKE;
        Possibility possibility =
                Possibility.of(action.noun(), Possibility.inState(link.status(), action, LinkStatus::next));
        return List.of(ActionView.of(possibility, request.language()));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCalendarLinkHistory",
            summary = "カレンダーのリンクの履歴 / history of a calendar link",
            description = "変更を古い順に返す。 Changes, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        links.get(owner(), id);
        return audit.of(KeepCalendarLinks.caseOf(id), false, query.of("calendar-link-history", id));
    }

    private CalendarOwner owner() {
        Caller who = caller.get();
        return who.is(Role.APPLICANT)
                ? CalendarOwner.of(who.requireOrganisation())
                : CalendarOwner.ofManager(who.subject());
    }
}
