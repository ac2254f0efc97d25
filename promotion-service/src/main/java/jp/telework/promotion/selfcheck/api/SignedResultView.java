package jp.telework.promotion.selfcheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.ResultStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public answer about a signed result. It has the same shape whether the text was signed here or not. */
@Schema(
        name = "SelfCheckVerification",
        description = "署名付き結果の確認。項目ごとの回答は含まない。 What a signed result says; it holds no answer to a single item.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignedResultView(
        @Schema(required = true) Status status,

        @Schema(nullable = true, description = "法人番号。サインインせずに点検したものはnull。 Null where nobody signed in.") @Nullable
        CorporateNumber organisation,

        @Schema(nullable = true, description = "点検の完了の日 / day of the completion") @Nullable
        LocalDate assessedOn,

        @Schema(nullable = true) @Nullable SizeClass sizeClass,
        @Schema(nullable = true) @Nullable CheckScoreView overall,
        @Schema(required = true) List<RoleScoreView> byRole) {

    /** Whether it was signed here. */
    public enum Status {
        /** 有効. */
        VALID,
        /** 該当なし. */
        UNKNOWN
    }

    static SignedResultView of(Optional<ResultStatement> read) {
        return read.map(statement -> new SignedResultView(
                        Status.VALID,
                        statement.organisation(),
                        statement.assessedOn(),
                        statement.sizeClass(),
                        CheckScoreView.of(statement.overall()),
                        statement.byRole().stream().map(RoleScoreView::of).toList()))
                .orElseGet(() -> new SignedResultView(Status.UNKNOWN, null, null, null, null, List.of()));
    }
}
