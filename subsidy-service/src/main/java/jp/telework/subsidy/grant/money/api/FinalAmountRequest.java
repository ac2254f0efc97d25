package jp.telework.subsidy.grant.money.api;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.money.domain.AllocationBreach.Treatment;
import jp.telework.subsidy.grant.money.domain.AmountFixing.Correction;
import jp.telework.subsidy.grant.money.domain.Examination;
import jp.telework.subsidy.grant.money.domain.Examination.Treated;
import jp.telework.subsidy.grant.money.usecase.MoneyCommands;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the examination of a performance report found. */
@Schema(
        name = "FinalAmountRequest",
        description = "額の確定。空の本文 {} なら報告のとおり。金額は円。"
                + " Fixing of the amount; with an empty body {} as reported. Amounts in yen.",
        examples = MoneyExamples.FINAL_AMOUNT)
public record FinalAmountRequest(
        @Schema(description = "審査で減額した経費区分 / categories that the examination lowered") @Nullable
        List<@Nullable CorrectionRequest> corrections,

        @Schema(
                description = "承認を受けないで軽微な変更の限度を超えた費目の扱い（適正化法第7条第1項第1号）。該当する費目のすべてに要る。"
                        + " Treatment of each category that was moved beyond the limit without approval")
        @Nullable
        List<@Nullable TreatmentRequest> treatments,

        @Schema(format = "date", description = "現地調査の日 / day of the inspection on site") @Nullable
        String inspectedOn)
        implements GrantBody<GrantCommand> {

    /** A category that the examination lowered. */
    @Schema(name = "CostCorrectionRequest", description = "報告より少ない額と理由。 Less than reported, with the reason.")
    public record CorrectionRequest(
            @Schema(required = true, implementation = CostCategory.class) @Nullable
            String category,

            @Schema(required = true, description = "認めた額 / what counts") @Nullable
            Long eligibleYen,

            @Schema(required = true, maxLength = 1000) @Nullable
            String reason) {}

    /** What follows for a category that was moved beyond the limit without approval. */
    @Schema(name = "BreachTreatmentRequest", description = "費目、扱い、その理由。 Category, treatment and its reason.")
    public record TreatmentRequest(
            @Schema(required = true, implementation = CostCategory.class) @Nullable
            String category,

            @Schema(required = true, implementation = Treatment.class) @Nullable
            String treatment,

            @Schema(required = true, maxLength = 1000) @Nullable
            String reason) {}

    @Override
    public GrantCommand read(Fields fields) {
        return MoneyCommands.fixAmount(new Examination(
                fields.each("/corrections", corrections, (at, item) -> correction(fields, at, item)),
                fields.each("/treatments", treatments, (at, item) -> treatment(fields, at, item)),
                fields.optionalDate("/inspectedOn", inspectedOn)));
    }

    private static Treated treatment(Fields fields, String at, @Nullable TreatmentRequest raw) {
        TreatmentRequest sent =
                fields.required(at, raw, it -> it, new TreatmentRequest("OTHER", Treatment.NOTHING_MORE.name(), "-"));
        return new Treated(
                fields.oneOf(at + "/category", sent.category(), CostCategory.class),
                fields.oneOf(at + "/treatment", sent.treatment(), Treatment.class),
                fields.text(at + "/reason", sent.reason(), 1000));
    }

    private static Correction correction(Fields fields, String at, @Nullable CorrectionRequest raw) {
        CorrectionRequest sent = fields.required(at, raw, it -> it, new CorrectionRequest("OTHER", 0L, "-"));
        return new Correction(
                fields.oneOf(at + "/category", sent.category(), CostCategory.class),
                fields.yen(at + "/eligibleYen", sent.eligibleYen()),
                fields.text(at + "/reason", sent.reason(), 1000));
    }
}
