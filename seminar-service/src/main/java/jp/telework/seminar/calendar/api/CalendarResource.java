package jp.telework.seminar.calendar.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.request.Parameters;
import jp.telework.seminar.calendar.usecase.CalendarWriter;
import jp.telework.seminar.calendar.usecase.PublicEvents;
import jp.telework.seminar.calendar.usecase.ReadCalendars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Calendars to subscribe to; calendar programs do not sign in. */
@Path("/calendars")
@Tag(name = "Calendars", description = "カレンダー / calendars")
@PermitAll
@Limited
@Produces(CalendarResource.CALENDAR)
public class CalendarResource {

    static final String CALENDAR = "text/calendar";
    private static final String UTF8 = CALENDAR + ";charset=UTF-8";

    private final ReadCalendars calendars;

    CalendarResource(ReadCalendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/public")
    @Operation(
            operationId = "getPublicCalendar",
            summary = "公開の催しのカレンダー / calendar of public events",
            description = "公表されたセミナー、講習会の各回、個別相談の日をiCalendarで返す。中止は予定日の30日後まで取消しとして残る。認証は要らない。"
                    + " Announced seminars, sessions of courses and days of consultations as iCalendar; what was called off stays as cancelled for 30 days after its day."
                    + " No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "カレンダー / the calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response announced(
            @Parameter(
                            description = "種類（seminar, course, consultation）。省略するとすべて / kind of events, by default all",
                            example = "seminar")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            description =
                                    "都道府県の正式名称または2桁コード。オンラインの催しは除かれる / full name or two-digit code; leaves events online out",
                            example = "奈良県")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture,
            @Parameter(
                            description = "この日以後に始まる / starting on this day or later (Japan)",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description = "この日までに始まる / starting on this day or earlier (Japan)",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    @Nullable
                    String to) {
        LocalDate first = Parameters.read("from", from, Readers::date);
        LocalDate last = Parameters.read("to", to, Readers::date);
        if (first != null && last != null && last.isBefore(first)) {
            throw Refusal.ofParameter("to");
        }
        PublicEvents.Wish wish = new PublicEvents.Wish(
                Parameters.read("prefecture", prefecture, LocalGovernments::prefectureByNameOrCode),
                midnight(first),
                midnight(last == null ? null : last.plusDays(1)));
        return Response.ok(CalendarWriter.write("テレワークの催し", calendars.announced(kind, wish)), UTF8)
                .header("Content-Disposition", "attachment; filename=\"telework-events.ics\"")
                .build();
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : Japan.startOf(day);
    }

    @GET
    @Path("/{token}")
    @Operation(
            operationId = "getOwnCalendar",
            summary = "自分の予約のカレンダー / calendar of one's own bookings",
            description =
                    "秘密のアドレスを知る人だけが読める。失効させたアドレスは404。 For callers who know the secret address; revoked addresses answer 404.")
    @APIResponse(
            responseCode = "200",
            description = "カレンダー / the calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response own(@Parameter(description = "秘密のトークン / the secret token") @PathParam("token") String token) {
        return Response.ok(CalendarWriter.write("予約したテレワークの催し", calendars.behind(token)), UTF8)
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Disposition", "attachment; filename=\"telework-bookings.ics\"")
                .build();
    }
}
