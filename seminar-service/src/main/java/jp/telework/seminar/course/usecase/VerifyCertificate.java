package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.time.Japan;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.attendance.usecase.PrintCertificate;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.CertificateKind;
import jp.telework.seminar.course.domain.CertificateNumber;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.seminar.domain.Period;

/** Whether a number belongs to a 修了証 or 受講証明書; this is public. */
@ApplicationScoped
public class VerifyCertificate {

    private final Courses courses;
    private final FindAttendances attendances;

    VerifyCertificate(Courses courses, FindAttendances attendances) {
        this.courses = courses;
        this.attendances = attendances;
    }

    /**
     * A certificate without its person.
     *
     * @param valid false once it was revoked
     * @param completedOn day of the completion, or of the seminar
     */
    public record Verified(
            CertificateKind kind, boolean valid, String title, LocalDate completedOn, LocalDate issuedOn) {}

    /** The certificate of a number as people type it. An unknown or mistyped number costs the same query and is empty. */
    @Transactional
    public Optional<Verified> of(String typed) {
        String number = typed.strip();
        Optional<UUID> attendance = attendance(number);
        return attendance.isPresent()
                ? attendance.flatMap(attendances::certified).map(VerifyCertificate::attendance)
                : courses.certificate(CertificateNumber.read(number).orElse(null))
                        .map(VerifyCertificate::completion);
    }

    /** The number of a 受講証明書 is the id of the attendance. */
    private static Optional<UUID> attendance(String number) {
        try {
            return Optional.of(Ids.parse(number));
        } catch (IllegalArgumentException otherNumber) {
            return Optional.empty();
        }
    }

    private static Verified completion(Certificate certificate) {
        return new Verified(
                CertificateKind.COMPLETION,
                certificate.valid(),
                certificate.courseTitle(),
                certificate.completedOn(),
                Japan.date(certificate.issuedAt()));
    }

    private static Verified attendance(FindAttendances.Attended attended) {
        Period period = attended.seminar().plan().period();
        return new Verified(
                CertificateKind.ATTENDANCE,
                attended.attendance().isPresent(),
                attended.seminar().plan().texts().eventName(),
                period.dateOfStart(),
                PrintCertificate.issuedOn(period));
    }
}
