package jp.telework.promotion.recognition.honour.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.honour.domain.Honour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public answer about a certificate's number. It has the same shape whether there is such a certificate or not. */
@Schema(name = "CertificateVerification", description = "認定証の確認 / what a certificate's number says")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CertificateView(
        @Schema(required = true) Status status,
        @Schema(nullable = true) @Nullable FiscalYear fiscalYear,
        @Schema(nullable = true) @Nullable Award award,
        @Schema(required = true) List<String> organisations,
        @Schema(nullable = true) @Nullable Instant publishedAt,

        @Schema(nullable = true, description = "認定証に印刷されたハッシュ値 / the hash that stands on the paper") @Nullable
        String contentSha256,

        @Schema(required = true, description = "ロゴを使用できる / may use the logo")
        boolean logo) {

    /** Whether there is such a certificate. */
    public enum Status {
        /** 有効. */
        VALID,
        /** 該当なし. */
        UNKNOWN
    }

    static CertificateView of(Optional<Honour> found) {
        return found.map(honour -> new CertificateView(
                        Status.VALID,
                        honour.fiscalYear(),
                        honour.award(),
                        honour.names(),
                        honour.publishedAt(),
                        honour.contentSha256(),
                        honour.logo()))
                .orElseGet(() -> new CertificateView(Status.UNKNOWN, null, null, List.of(), null, null, false));
    }
}
