package jp.telework.seminar.attendance.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.request.EntityTags;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.attendance.usecase.PrintCertificate;
import jp.telework.seminar.attendance.usecase.QrPicture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the holder of an attendance code gets without signing in. The code is the key: it carries 128 bits of signature and
 * cannot be guessed. Caches must not keep it, and no Referer may pass it on.
 */
@Path("/attendance-codes/{code}")
@Tag(name = "Attendance")
@PermitAll
@Limited
public class AttendanceCodeResource {

    private final FindAttendances findAttendances;
    private final PrintCertificate printCertificate;

    AttendanceCodeResource(FindAttendances findAttendances, PrintCertificate printCertificate) {
        this.findAttendances = findAttendances;
        this.printCertificate = printCertificate;
    }

    @GET
    @Path("/qr.svg")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getAttendanceCodeSvg",
            summary = "受付コードの絵（SVG） / the code as a picture",
            description = "印刷用。認証は要らない。 For printing; no sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "QRコード / QR code",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    public Response svg(@Parameter(description = "受付コード / check-in code") @PathParam("code") String code) {
        findAttendances.code(code);
        return secret(Response.ok(QrPicture.of(code).svg(), "image/svg+xml")).build();
    }

    @GET
    @Path("/qr.png")
    @Produces("image/png")
    @Operation(
            operationId = "getAttendanceCodePng",
            summary = "受付コードの絵（PNG） / the code as a picture",
            description = "携帯電話の画面用。認証は要らない。 For telephones; no sign-in needed.")
    @FileAnswer("QRコード / QR code")
    public Response png(@Parameter(description = "受付コード / check-in code") @PathParam("code") String code) {
        findAttendances.code(code);
        return secret(Response.ok(QrPicture.of(code).png(), "image/png")).build();
    }

    @GET
    @Path("/certificate")
    @Produces("application/pdf")
    @Operation(
            operationId = "getCertificateByCode",
            summary = "受講証明書（本人） / one's own certificate",
            description =
                    "受付を済ませた本人が、開催が記録された後に取る。 For the attendee who checked in with the code, once the holding is recorded.")
    @FileAnswer("受講証明書 / the certificate")
    @APIResponse(responseCode = "409", description = "開催がまだ記録されていない / not held yet")
    @APIResponse(responseCode = "410", description = "氏名を消去した / the name has been erased")
    @APIResponse(responseCode = "422", description = "書体にない文字がある / a character that no font has")
    public Response certificate(@Parameter(description = "受付コード / check-in code") @PathParam("code") String code) {
        return certificate(printCertificate.handle(findAttendances.attended(code)));
    }

    static Response certificate(PrintCertificate.Printed printed) {
        return secret(Response.ok(printed.file(), "application/pdf"))
                .header("ETag", EntityTags.of(printed.contentSha256()))
                .header("Content-Disposition", "attachment; filename=\"certificate.pdf\"")
                .build();
    }

    private static Response.ResponseBuilder secret(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }
}
