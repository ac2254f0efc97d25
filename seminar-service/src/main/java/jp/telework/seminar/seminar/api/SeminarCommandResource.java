package jp.telework.seminar.seminar.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.CancelSeminar;
import jp.telework.seminar.seminar.usecase.HoldSeminar;
import jp.telework.seminar.seminar.usecase.PublishSeminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.RescheduleSeminar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The commands that change a seminar's state; the office's alone. */
@Path("/seminars/{id}")
@Tag(name = "Seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SECRETARIAT)
public class SeminarCommandResource {

    private final PublishSeminar publishSeminar;
    private final RescheduleSeminar rescheduleSeminar;
    private final CancelSeminar cancelSeminar;
    private final HoldSeminar holdSeminar;
    private final ReadSeminar readSeminar;
    private final Commands commands;
    private final CurrentRequest request;
    private final Clock clock;

    SeminarCommandResource(
            PublishSeminar publishSeminar,
            RescheduleSeminar rescheduleSeminar,
            CancelSeminar cancelSeminar,
            HoldSeminar holdSeminar,
            ReadSeminar readSeminar,
            Commands commands,
            CurrentRequest request,
            Clock clock) {
        this.publishSeminar = publishSeminar;
        this.rescheduleSeminar = rescheduleSeminar;
        this.cancelSeminar = cancelSeminar;
        this.holdSeminar = holdSeminar;
        this.readSeminar = readSeminar;
        this.commands = commands;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishSeminar",
            summary = "セミナーの公表 / announce a seminar",
            description = "定員、申込期間、問合せ先、プログラムの時刻がそろっていなければ、足りないものをすべて422で返す。英語の文言はなくてもよい。"
                    + " Everything that the public would miss is refused together. English texts are optional.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "200",
            responseDescription = "公表したセミナー / the announced seminar")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = SeminarTags.ifMatch(request);
        return commands.run(() -> publishSeminar.handle(id, ifMatch), this::ok);
    }

    @POST
    @Path("/rescheduling")
    @Operation(
            operationId = "rescheduleSeminar",
            summary = "セミナーの日時・会場の変更 / move an announced seminar",
            description = "公表済みのセミナーの日時・会場・参加方法を変え、申込者全員に知らせる。プログラムは開始時刻と同じだけずれる。"
                    + " Moves it and tells all registrants; the programme moves along.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "200",
            responseDescription = "変更後のセミナー / the moved seminar")
    @APIResponse(responseCode = "409", description = "状態、または会場・講師の重複 / state, or room or speaker taken")
    public Response reschedule(@PathParam("id") UUID id, @Nullable ReschedulingRequest body) {
        IfMatch ifMatch = SeminarTags.ifMatch(request);
        RescheduleSeminar.Move move = SeminarReader.move(SeminarReader.present(body));
        return commands.run(() -> rescheduleSeminar.handle(id, ifMatch, move), this::ok);
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelSeminar",
            summary = "セミナーの中止 / call a seminar off",
            description = "会場と講師を空け、申込者全員に理由を知らせる。カレンダーには取消しとしてしばらく残る。"
                    + " Frees room and speakers and tells all registrants; calendars show it as cancelled.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "200",
            responseDescription = "中止したセミナー / the seminar called off")
    public Response cancel(@PathParam("id") UUID id, @Nullable SeminarReasonRequest body) {
        IfMatch ifMatch = SeminarTags.ifMatch(request);
        CancellationReason reason = SeminarReader.reason(SeminarReader.present(body));
        return commands.run(() -> cancelSeminar.handle(id, ifMatch, reason), this::ok);
    }

    @POST
    @Path("/holding")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "holdSeminar",
            summary = "開催の記録 / record that a seminar was held",
            description = "開始後に記録できる。受付を締め切り、アンケートと受講証明書を開く。"
                    + " Possible once it has begun; closes check-in, opens survey and certificates.")
    @APIResponseSchema(
            value = SeminarView.class,
            responseCode = "200",
            responseDescription = "開催済みのセミナー / the held seminar")
    public Response hold(@PathParam("id") UUID id) {
        IfMatch ifMatch = SeminarTags.ifMatch(request);
        return commands.run(() -> holdSeminar.handle(id, ifMatch), this::ok);
    }

    private Answer ok(Seminar seminar) {
        return Answer.ok(view(seminar), seminar.version());
    }

    private SeminarView view(Seminar seminar) {
        return SeminarView.of(readSeminar.seated(seminar), clock.instant());
    }
}
