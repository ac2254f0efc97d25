package jp.telework.seminar.course.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import jp.telework.seminar.course.domain.CertificateKind;
import jp.telework.seminar.course.usecase.VerifyCertificate.Verified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public answer about a verification number. It has the same shape whether the number exists or not. */
@Schema(
        name = "CertificateVerification",
        description = "修了証・受講証明書の確認。個人の情報は示さない。 Whether a certificate stands; nothing about the person.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VerificationView(
        Status status,

        @Schema(nullable = true, description = "修了証か受講証明書か / of completion or of attendance") @Nullable
        CertificateKind kind,

        @Schema(nullable = true, description = "講習会又はセミナーの名称 / course or seminar") @Nullable
        String course,

        @Schema(nullable = true, description = "修了の日、又はセミナーの日 / day of completion, or of the seminar") @Nullable
        LocalDate completedOn,

        @Schema(nullable = true, description = "交付の日 / date of issue") @Nullable
        LocalDate issuedOn) {

    /** How a certificate stands. */
    public enum Status {
        /** 有効. */
        VALID,
        /** 取消し済み. */
        REVOKED,
        /** 該当なし. */
        UNKNOWN
    }

    static VerificationView of(Optional<Verified> found) {
        return found.map(certificate -> new VerificationView(
                        certificate.valid() ? Status.VALID : Status.REVOKED,
                        certificate.kind(),
                        certificate.title(),
                        certificate.completedOn(),
                        certificate.issuedOn()))
                .orElseGet(() -> new VerificationView(Status.UNKNOWN, null, null, null, null));
    }
}
