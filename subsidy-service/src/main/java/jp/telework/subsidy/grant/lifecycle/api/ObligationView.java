package jp.telework.subsidy.grant.lifecycle.api;

import java.time.LocalDate;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obligation of a case, or a period that runs for it. */
@Schema(
        name = "Obligation",
        description =
                "義務又は期間。期間（取下げ・処分制限・保存）は OVERDUE にならない。" + " An obligation or a period; periods are never OVERDUE.")
public record ObligationView(
        ObligationKind kind,

        @Schema(description = "年度ごとの報告は年度、他は基になる行為の番号 / fiscal year, or number of the act behind it")
        int ordinal,

        @Schema(examples = "実績報告") String text,
        @Schema(examples = "適正化法第14条（実績報告）") String clause,

        @Schema(description = "期限・期間の末日 / last day") LocalDate dueOn,

        @Schema(description = "履行した日 / when it was met") @Nullable
        LocalDate fulfilledOn,

        Obligation.State state) {

    static ObligationView of(Obligation obligation, LocalDate today, Language language) {
        return new ObligationView(
                obligation.kind(),
                obligation.ordinal(),
                obligation.text().in(language),
                obligation.clause().in(language),
                obligation.dueOn(),
                obligation.fulfilledOn(),
                obligation.stateOn(today));
    }
}
