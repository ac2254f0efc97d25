package jp.telework.seminar.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceStatus;
import jp.telework.seminar.attendance.usecase.AdmitWalkIn;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.attendance.usecase.CheckIn;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 受付: who comes in on the day. */
@Path("/seminars/{id}")
@Tag(name = "Attendance", description = "受付・出席・受講証明書 / reception, attendance, certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SECRETARIAT)
public class ReceptionResource {

    private static final int NAME = 100;

    private final CheckIn checkIn;
    private final AdmitWalkIn admitWalkIn;
    private final FindAttendances findAttendances;
    private final AttendanceCodes codes;
    private final Commands commands;
    private final CurrentCaller caller;

    ReceptionResource(
            CheckIn checkIn,
            AdmitWalkIn admitWalkIn,
            FindAttendances findAttendances,
            AttendanceCodes codes,
            Commands commands,
            CurrentCaller caller) {
        this.checkIn = checkIn;
        this.admitWalkIn = admitWalkIn;
        this.findAttendances = findAttendances;
        this.codes = codes;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Path("/attendances")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listAttendances",
            summary = "出席の一覧 / list attendances",
            description = "受付の順に返す。 In the order of coming in.")
    public Page<AttendanceView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "PRESENT, WITHDRAWN", schema = @Schema(implementation = AttendanceStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        AttendanceStatus wanted = Parameters.read("status", status, AttendanceStatus::valueOf);
        PageRequest page = query.of("attendances", id, status);
        return findAttendances.list(caller.get(), id, wanted, page).map(this::view);
    }

    @POST
    @Path("/attendances")
    @Operation(
            operationId = "checkIn",
            summary = "受付（コード） / check in by code",
            description = "開始の1時間前から、開催の記録まで。コードごとに1回だけ受け付ける。"
                    + " From an hour before the begin until the holding is recorded; once for a code.")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "201", responseDescription = "出席 / the attendance")
    @APIResponse(responseCode = "409", description = "受付済み、席が未確定、受付時間外 / checked in, no seat, doors closed")
    public Response checkIn(@PathParam("id") UUID id, @Nullable CheckInRequest body) {
        Violations violations = new Violations();
        String code = Readers.required(
                violations, "/code", violations.read("/code", present(body).code(), Readers.text(200)));
        violations.refuseIfAny();
        return commands.run(() -> checkIn.handle(id, Objects.requireNonNull(code)), this::created);
    }

    @POST
    @Path("/walk-ins")
    @Operation(
            operationId = "admitWalkIn",
            summary = "受付（当日参加） / admit a walk-in",
            description = "申込みの締切り後、空席があるときだけ。確定した席は開始15分後まで取っておく。"
                    + " After registration has closed, if a seat is left; promised seats are kept until 15 minutes after"
                    + " the begin.")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "201", responseDescription = "出席 / the attendance")
    @APIResponse(responseCode = "409", description = "空席なし、申込期間中、受付時間外 / no seat, registration open, doors closed")
    public Response walkIn(@PathParam("id") UUID id, @Nullable WalkInRequest body) {
        Violations violations = new Violations();
        String name = Readers.required(
                violations, "/name", violations.read("/name", present(body).name(), Readers.name(NAME)));
        String organisation =
                violations.read("/organisationName", present(body).organisationName(), Readers.name(NAME));
        violations.refuseIfAny();
        return commands.run(() -> admitWalkIn.handle(id, Objects.requireNonNull(name), organisation), this::created);
    }

    private Answer created(Attendance attendance) {
        return Answer.created(
                java.net.URI.create("/api/seminar/v1/attendances/" + attendance.id()),
                view(attendance),
                attendance.version());
    }

    private AttendanceView view(Attendance attendance) {
        return AttendanceView.of(attendance, codes.write(attendance.code()));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
