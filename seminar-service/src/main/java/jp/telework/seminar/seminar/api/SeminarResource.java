package jp.telework.seminar.seminar.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Format;
import jp.telework.platform.request.IfNoneMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.TableCharset;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.calendar.usecase.CalendarWriter;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;
import jp.telework.seminar.seminar.usecase.ListSeminars;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeatedSeminar;
import jp.telework.seminar.seminar.usecase.SeminarDesk;
import jp.telework.seminar.seminar.usecase.SeminarEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading seminars: announced seminars are public. */
@Path("/seminars")
@Tag(name = "Seminars", description = "働き方改革セミナー / seminars")
public class SeminarResource {

    private static final String NAME = "働き方改革セミナー";
    private static final String UTF8_CALENDAR = SeminarFormat.Names.CALENDAR + ";charset=UTF-8";

    private final ListSeminars listSeminars;
    private final ReadSeminar readSeminar;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;
    private final Actions actions;

    SeminarResource(
            ListSeminars listSeminars,
            ReadSeminar readSeminar,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock,
            Actions actions) {
        this.actions = actions;
        this.listSeminars = listSeminars;
        this.readSeminar = readSeminar;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, SeminarFormat.Names.CALENDAR, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSeminars",
            summary = "セミナーの一覧 / list seminars",
            description =
                    "公表されたセミナーを日時の順に返す。事務局・担当官・会計検査には準備中のものも返す。Acceptヘッダーまたはformatで、JSON、iCalendar、表計算用のCSVとExcel（xlsx）を選ぶ。"
                            + "iCalendarは該当する全件を1つのファイルで返し、カレンダーアプリから購読できる。認証は要らない。中止されたものは、予定日の30日後までiCalendarに残る。"
                            + " Announced seminars by time, as JSON, iCalendar, CSV or xlsx (Accept header or format); the"
                            + " office, officers and auditors also see drafts. The calendar holds all that match in one"
                            + " piece, so that calendar programs can subscribe to it; what was called off stays in it for"
                            + " 30 days. No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "セミナー / seminars",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeminarPage.class)),
                @Content(mediaType = SeminarFormat.Names.CALENDAR, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(@BeanParam SeminarQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        Seminars.Filter filter = query.filter();
        return switch (Format.asked(SeminarListFormat.class, query.format(), headers)) {
            case JSON -> json(SeminarPage.of(page(query, filter))).build();
            case CSV -> {
                TableCharset charset = query.charset(headers);
                yield SeminarTable.SEMINARS
                        .csv(page(query, filter), request.language(), charset)
                        .answer(uri);
            }
            case XLSX ->
                SeminarTable.SEMINARS
                        .xlsx(page(query, filter), request.language())
                        .answer(uri);
            case CALENDAR ->
                calendar(listSeminars.forCalendar(filter), "telework-seminars.ics")
                        .build();
        };
    }

    private Page<SeminarView> page(SeminarQuery query, Seminars.Filter filter) {
        Instant now = clock.instant();
        return listSeminars
                .page(caller.find(), filter, query.page(filter))
                .map(seminar -> SeminarView.of(seminar, now));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, SeminarFormat.Names.CALENDAR})
    @Operation(
            operationId = "readSeminar",
            summary = "セミナーの詳細 / read a seminar",
            description = "セミナーをJSONかiCalendarで返す。If-None-MatchのETagが今のものなら304。認証は要らない。"
                    + " One seminar as JSON or iCalendar; 304 when If-None-Match holds its present ETag. No sign-in"
                    + " needed.")
    @APIResponse(
            responseCode = "200",
            description = "セミナー / the seminar",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeminarView.class)),
                @Content(mediaType = SeminarFormat.Names.CALENDAR, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "変わっていない / not modified")
    public Response read(
            @Parameter(description = "セミナーのid / the seminar's id", example = "019a3b42-5701-7000-8000-000000000000")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Acceptヘッダーより優先 / overrides the Accept header",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "ics"}))
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Parameter(description = "取得済みのETag / the ETag at hand") @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable
                    String ifNoneMatch,
            @Context HttpHeaders headers) {
        SeminarFormat asked = Format.asked(SeminarFormat.class, format, headers);
        SeatedSeminar seated = readSeminar.byId(caller.find(), id);
        Seminar seminar = seated.seminar();
        SeminarView view = SeminarView.of(seated, clock.instant());
        String tag = SeminarTags.of(seminar, view, asked);
        if (new IfNoneMatch(ifNoneMatch).has(tag)) {
            return varying(Response.notModified()).header(HttpHeaders.ETAG, tag).build();
        }
        Response.ResponseBuilder answer = asked == SeminarFormat.JSON
                ? json(view)
                : calendar(List.of(seminar), "telework-seminar-" + view.dateOfStart() + ".ics");
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSeminarActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(SeminarDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSeminarHistory",
            summary = "セミナーの履歴 / history of a seminar",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        readSeminar.byId(caller.find(), id);
        return audit.of(new CaseRef("seminar", id), true, query.of("seminar-history", id));
    }

    private static Response.ResponseBuilder json(Object body) {
        return varying(Response.ok(body, MediaType.APPLICATION_JSON_TYPE));
    }

    private static Response.ResponseBuilder calendar(List<Seminar> seminars, String fileName) {
        return varying(Response.ok(
                        CalendarWriter.write(
                                NAME, seminars.stream().map(SeminarEvents::of).toList()),
                        UTF8_CALENDAR))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }

    private static Response.ResponseBuilder varying(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
