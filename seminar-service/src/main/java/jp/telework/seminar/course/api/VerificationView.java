package jp.telework.seminar.course.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import jp.telework.seminar.course.domain.Certificate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anybody learns of a verification number. The same shape whether the number exists or not. */
@Schema(
        name = "CertificateVerification",
        description = "修了証の確認。個人の情報は示さない。 Whether a certificate stands; nothing about the person.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VerificationView(
        Status status,
        @Schema(nullable = true) @Nullable String course,
        @Schema(nullable = true) @Nullable LocalDate completedOn) {

    /** How a certificate stands. */
    public enum Status {
        /** 有効. */
        VALID,
        /** 取消し済み. */
        REVOKED,
        /** 該当なし. */
        UNKNOWN
    }

    static VerificationView of(Optional<Certificate> found) {
        return found.map(certificate -> new VerificationView(
                        certificate.valid() ? Status.VALID : Status.REVOKED,
                        certificate.courseTitle(),
                        certificate.completedOn()))
                .orElseGet(() -> new VerificationView(Status.UNKNOWN, null, null));
    }
}
