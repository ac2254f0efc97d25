package jp.telework.seminar.calendar.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.KeepCalendarLinks;
import jp.telework.seminar.registration.usecase.FindRegistrations;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Secret links to the calendar of one registration, for the holder of the mail's link and the registrant. */
@Path("/registrations/{id}/calendar-links")
@Tag(name = "Calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@PermitAll
@Limited
public class RegistrationCalendarResource {

    private static final String ABOUT_LINK = "メールのリンクの署名 / the signature of a mail's link";
    private static final String LINK = "Registration-Link";

    private final FindRegistrations registrations;
    private final KeepCalendarLinks links;
    private final LinkIssuing issuing;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    RegistrationCalendarResource(
            FindRegistrations registrations,
            KeepCalendarLinks links,
            LinkIssuing issuing,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.registrations = registrations;
        this.links = links;
        this.issuing = issuing;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Operation(
            operationId = "issueRegistrationCalendarLink",
            summary = "申込みのカレンダーのアドレスの作成 / make a calendar link of a registration",
            description = "アドレスはこの応答でだけ返し、保存しない。 The address is told in this answer only and kept nowhere.")
    @APIResponseSchema(
            value = CalendarLinkView.class,
            responseCode = "201",
            responseDescription = "作成したリンク / the new link")
    public Response issue(
            @PathParam("id") UUID id,
            @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link,
            @Context UriInfo uri) {
        return issuing.issue(owner(id, link), uri);
    }

    @POST
    @Path("/{linkId}/revocation")
    @Operation(
            operationId = "revokeRegistrationCalendarLink",
            summary = "申込みのカレンダーのアドレスの失効 / revoke a calendar link of a registration",
            description = "アドレスはすぐに使えなくなる。 The address stops working at once.")
    @APIResponseSchema(
            value = CalendarLinkView.class,
            responseCode = "200",
            responseDescription = "失効したリンク / the revoked link")
    public Response revoke(
            @PathParam("id") UUID id,
            @Parameter(description = "カレンダーのリンクのid / id of the calendar link") @PathParam("linkId") UUID linkId,
            @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        IfMatch ifMatch = request.ifMatch();
        CalendarOwner owner = owner(id, link);
        return commands.run(
                () -> links.revoke(owner, linkId, ifMatch),
                revoked -> Answer.ok(CalendarLinkView.of(revoked), revoked.version()));
    }

    /** Only the registrant's own; the office reads registrations, but their calendars are not its to open. */
    private CalendarOwner owner(UUID id, @Nullable String link) {
        boolean own = link != null
                || caller.find().filter(somebody -> somebody.is(Role.APPLICANT)).isPresent();
        if (!own) {
            throw Refusal.of(caller.find().isPresent() ? CommonError.FORBIDDEN : CommonError.UNAUTHENTICATED);
        }
        return CalendarOwner.of(registrations
                .get(new Visitor(link, caller.find()), id)
                .registration()
                .id());
    }
}
