package jp.telework.seminar.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.attendance.usecase.PrintCertificate;
import jp.telework.seminar.attendance.usecase.WithdrawAttendance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One attendance. */
@Path("/attendances/{id}")
@Tag(name = "Attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
public class AttendanceResource {

    private static final int REASON = 500;

    private final FindAttendances findAttendances;
    private final WithdrawAttendance withdrawAttendance;
    private final PrintCertificate printCertificate;
    private final AttendanceCodes codes;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Actions actions;

    AttendanceResource(
            FindAttendances findAttendances,
            WithdrawAttendance withdrawAttendance,
            PrintCertificate printCertificate,
            AttendanceCodes codes,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Actions actions) {
        this.actions = actions;
        this.findAttendances = findAttendances;
        this.withdrawAttendance = withdrawAttendance;
        this.printCertificate = printCertificate;
        this.codes = codes;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "getAttendance",
            summary = "出席の詳細 / read an attendance",
            description = "ETagを返す。 Answers with an ETag.")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "200", responseDescription = "出席 / the attendance")
    public Response get(@PathParam("id") UUID id) {
        Attendance attendance = findAttendances.get(id);
        return Tagged.ok(request.ifNoneMatch(), view(attendance), attendance.version());
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "withdrawAttendance",
            summary = "受付の取消し / take a check-in back",
            description = "誤って受け付けた出席を理由とともに取り消す。 Corrects a check-in that was a mistake.")
    @APIResponseSchema(
            value = AttendanceView.class,
            responseCode = "200",
            responseDescription = "取り消した出席 / the attendance")
    public Response withdraw(@PathParam("id") UUID id, @Nullable WithdrawalReasonRequest body) {
        IfMatch ifMatch = request.ifMatch();
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        String reason = Readers.required(
                violations, "/reason", violations.read("/reason", body.reason(), Readers.text(REASON)));
        violations.refuseIfAny();
        return commands.run(
                () -> withdrawAttendance.handle(id, ifMatch, Objects.requireNonNull(reason)),
                attendance -> Answer.ok(view(attendance), attendance.version()));
    }

    @GET
    @Path("/actions")
    @Operation(
            operationId = "getAttendanceActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(new CaseRef("attendance", id));
    }

    @GET
    @Path("/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getAttendanceHistory",
            summary = "出席の履歴 / history of an attendance",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findAttendances.get(id);
        return audit.of(new CaseRef("attendance", id), true, query.of("attendance-history", id));
    }

    @GET
    @Path("/certificate")
    @Produces("application/pdf")
    @Operation(
            operationId = "getCertificate",
            summary = "受講証明書（PDF） / certificate of attendance",
            description = "開催が記録された後。日本語フォントを埋め込む。 Once the holding is recorded; with an embedded font.")
    @FileAnswer("受講証明書 / the certificate")
    @APIResponse(responseCode = "409", description = "開催がまだ記録されていない / not held yet")
    @APIResponse(responseCode = "410", description = "氏名を消去した / the name has been erased")
    @APIResponse(responseCode = "422", description = "書体にない文字がある / a character that no font has")
    public Response certificate(@PathParam("id") UUID id) {
        return AttendanceCodeResource.certificate(printCertificate.handle(findAttendances.attended(id)));
    }

    private AttendanceView view(Attendance attendance) {
        return AttendanceView.of(attendance, codes.write(attendance.code()));
    }
}
