package jp.telework.seminar.seminar.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.usecase.ChangeSeminar;
import jp.telework.seminar.seminar.usecase.CopySeminar;
import jp.telework.seminar.seminar.usecase.DraftSeminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Planning: drafts, their changes and copies; the office's alone. */
@Path("/seminars")
@Tag(name = "Seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SECRETARIAT)
public class SeminarPlanResource {

    private final DraftSeminar draftSeminar;
    private final ChangeSeminar changeSeminar;
    private final CopySeminar copySeminar;
    private final ReadSeminar readSeminar;
    private final Commands commands;
    private final CurrentRequest request;
    private final Clock clock;

    SeminarPlanResource(
            DraftSeminar draftSeminar,
            ChangeSeminar changeSeminar,
            CopySeminar copySeminar,
            ReadSeminar readSeminar,
            Commands commands,
            CurrentRequest request,
            Clock clock) {
        this.draftSeminar = draftSeminar;
        this.changeSeminar = changeSeminar;
        this.copySeminar = copySeminar;
        this.readSeminar = readSeminar;
        this.commands = commands;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "draftSeminar",
            summary = "セミナーの企画 / plan a seminar",
            description =
                    "準備中のセミナーを作る。会場の部屋と講師はこの時点で押さえられ、時間の重なるほかのセミナーがあれば409 DOUBLE_BOOKING。"
                            + " Creates a draft and takes its room and speakers; 409 DOUBLE_BOOKING names what it collides with.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "201",
            responseDescription = "作成したセミナー / the new seminar")
    @APIResponse(responseCode = "409", description = "会場か講師が埋まっている / room or speaker taken")
    public Response draft(@Nullable SeminarRequest body, @Context UriInfo uri) {
        SeminarPlan plan = SeminarReader.plan(SeminarReader.present(body));
        return commands.run(() -> draftSeminar.handle(plan), seminar -> created(seminar, uri));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeSeminar",
            summary = "セミナーの変更 / change a seminar",
            description = "内容を全部置き換える。公表後は日時・会場・参加方法は変えられない（reschedulingを使う）。定員の変更は申込に反映される。"
                    + " Replaces the plan; once announced date, place and way of taking part move by rescheduling only."
                    + " Another number of seats reaches the registrations at once.")
    @APIResponseSchema(value = SeminarView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "状態、または会場・講師の重複 / state, or room or speaker taken")
    public Response change(@PathParam("id") UUID id, @Nullable SeminarRequest body) {
        IfMatch ifMatch = SeminarTags.ifMatch(request);
        SeminarPlan plan = SeminarReader.plan(SeminarReader.present(body));
        return commands.run(() -> changeSeminar.handle(id, ifMatch, plan), this::ok);
    }

    @POST
    @Path("/{id}/copies")
    @Operation(
            operationId = "copySeminar",
            summary = "セミナーの複製 / copy a seminar",
            description = "前年などのセミナーから、日を改めた準備中のセミナーを作る。申込期間は同じ日数だけずれる。"
                    + " Makes a draft of it on another day; registration moves by as many days.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "201",
            responseDescription = "作成したセミナー / the new seminar")
    @APIResponse(responseCode = "409", description = "会場か講師が埋まっている / room or speaker taken")
    public Response copy(@PathParam("id") UUID id, @Nullable CopyRequest body, @Context UriInfo uri) {
        CopySeminar.Wish wish = SeminarReader.copy(SeminarReader.present(body));
        return commands.run(() -> copySeminar.handle(id, wish), seminar -> created(seminar, uri));
    }

    private Answer created(Seminar seminar, UriInfo uri) {
        return Answer.created(
                uri.getBaseUriBuilder()
                        .path("seminars")
                        .path(seminar.id().toString())
                        .build(),
                view(seminar),
                seminar.version());
    }

    private Answer ok(Seminar seminar) {
        return Answer.ok(view(seminar), seminar.version());
    }

    private SeminarView view(Seminar seminar) {
        return SeminarView.of(readSeminar.seated(seminar), clock.instant());
    }
}
