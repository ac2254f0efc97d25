package jp.telework.seminar.attendance.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.usecase.FindRegistrations;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The check-in codes of a registration, for callers who may see it. */
@Path("/registrations/{id}/attendance-codes")
@Tag(name = "Attendance")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationCodeResource {

    private final FindRegistrations registrations;
    private final AttendanceCodes codes;
    private final CurrentCaller caller;

    RegistrationCodeResource(FindRegistrations registrations, AttendanceCodes codes, CurrentCaller caller) {
        this.registrations = registrations;
        this.codes = codes;
        this.caller = caller;
    }

    /** The code of one participant. */
    @Schema(name = "ParticipantCode")
    public record ParticipantCode(
            @Schema(required = true, examples = "1", description = "申込みの何人目か / which participant")
            int participant,

            @Schema(required = true, description = "受付コード / check-in code")
            String code,

            @Schema(required = true, description = "QRコードのアドレス / address of the picture")
            String picture) {}

    @GET
    @PermitAll
    @Limited
    @Operation(
            operationId = "listAttendanceCodes",
            summary = "受付コードの一覧 / check-in codes",
            description = "席が確定していれば、参加者ごとのコードを返す。確定していなければ空。"
                    + " One for each participant once the seats are confirmed, else none.")
    public List<ParticipantCode> list(
            @PathParam("id") UUID id,
            @Parameter(description = "メールのリンクの署名 / the signature of a mail's link")
                    @HeaderParam("Registration-Link")
                    @Nullable
                    String link) {
        Registration registration =
                registrations.get(new Visitor(link, caller.find()), id).registration();
        if (registration.status() != RegistrationStatus.CONFIRMED) {
            return List.of();
        }
        return IntStream.rangeClosed(1, registration.seats())
                .mapToObj(participant -> {
                    String code = codes.write(AttendanceCode.registered(registration.seminarId(), id, participant));
                    return new ParticipantCode(
                            participant, code, "/api/seminar/v1/attendance-codes/" + code + "/qr.png");
                })
                .toList();
    }
}
