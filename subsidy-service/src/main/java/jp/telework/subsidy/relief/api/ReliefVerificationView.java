package jp.telework.subsidy.relief.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.subsidy.relief.domain.CertificateStatus;
import jp.telework.subsidy.relief.domain.ReliefCertificate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public answer about a certificate's number. It has the same shape whether there is such a certificate or not. */
@Schema(name = "ReliefCertificateVerification", description = "証明書の確認 / what a certificate's number says")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReliefVerificationView(
        @Schema(required = true) CertificateStatus status,

        @Schema(nullable = true, description = "会社 / company") @Nullable
        String holder,

        @Schema(nullable = true, description = "市町村 / municipality", examples = "和歌山県白浜町") @Nullable
        String municipality,

        @Schema(nullable = true, description = "証明した設備の数 / number of pieces") @Nullable
        Integer pieces,

        @Schema(nullable = true) @Nullable LocalDate issuedOn,

        @Schema(nullable = true, description = "証明書に印刷されたハッシュ値 / the hash that stands on the paper") @Nullable
        String contentSha256) {

    static ReliefVerificationView of(Optional<ReliefCertificate> found) {
        return found.map(certificate -> new ReliefVerificationView(
                        certificate.status(),
                        certificate.holder(),
                        LocalGovernments.find(certificate.municipality())
                                .orElseThrow()
                                .fullName(),
                        certificate.pieces(),
                        Japan.date(certificate.issuedAt()),
                        certificate.contentSha256()))
                .orElseGet(() -> new ReliefVerificationView(CertificateStatus.UNKNOWN, null, null, null, null, null));
    }
}
