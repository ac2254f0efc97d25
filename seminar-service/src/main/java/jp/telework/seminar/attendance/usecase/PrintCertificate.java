package jp.telework.seminar.attendance.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.SeminarPlan;

/** 受講証明書 as PDF, in Japanese and English on one page; the same bytes for the same attendance. */
@ApplicationScoped
public class PrintCertificate {

    private final Template page;
    private final PrintFont font;
    private final PagePrinter printer;
    private final VerificationAddress addresses;

    PrintCertificate(
            @Location("attendance/certificate.html") Template page,
            PrintFont font,
            PagePrinter printer,
            VerificationAddress addresses) {
        this.page = page;
        this.font = font;
        this.printer = printer;
        this.addresses = addresses;
    }

    /** 交付日: the day of the seminar, so that every copy is the same. */
    public static LocalDate issuedOn(Period period) {
        return period.dateOfStart();
    }

    /** What stands on the certificate. */
    public record Certificate(
            String number,
            String name,
            String organisationName,
            String eventName,
            String eventNameEn,
            String heldOn,
            String heldOnEn,
            String issuedOn,
            String verification,
            String issuer,
            String issuerEn) {}

    /** The file and the hash of what stands on it. */
    public record Printed(byte[] file, String contentSha256) {}

    /**
     * Prints it.
     *
     * @throws Refusal ATTENDEE_ERASED, UNPRINTABLE_CHARACTER
     */
    public Printed handle(FindAttendances.Attended attended) {
        Certificate certificate = certificate(attended);
        String hash = CanonicalJson.sha256(StoredJson.write(certificate).getBytes(StandardCharsets.UTF_8));
        String xhtml = page.data("certificate", certificate).data("hash", hash).render();
        LocalDate heldOn = issuedOn(attended.seminar().plan().period());
        return new Printed(
                printer.set(
                        xhtml,
                        new Imprint(
                                "受講証明書 " + certificate.number(),
                                certificate.issuer(),
                                "Certificate of attendance",
                                heldOn,
                                hash)),
                hash);
    }

    private Certificate certificate(FindAttendances.Attended attended) {
        Attendance attendance = attended.attendance();
        String name = attendance.name();
        if (name == null) {
            throw Refusal.of(AttendanceError.ATTENDEE_ERASED);
        }
        SeminarPlan plan = attended.seminar().plan();
        Period period = plan.period();
        return new Certificate(
                attendance.id().toString(),
                font.exact(name),
                font.exact(Objects.requireNonNullElse(attendance.organisationName(), "")),
                font.exact(plan.texts().eventName()),
                font.exact(Objects.requireNonNullElse(plan.texts().eventNameEn(), "")),
                Wareki.format(period.dateOfStart()) + " " + period.startTime() + "～" + period.endTime(),
                period.dateOfStart() + ", " + period.startTime() + " to " + period.endTime() + " (Japan)",
                Wareki.format(issuedOn(period)),
                addresses.of(attendance.id().toString()),
                font.exact(plan.hosts().organizer()),
                font.exact(Objects.requireNonNullElse(plan.hosts().organizerEn(), "")));
    }
}
