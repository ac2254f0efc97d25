package jp.telework.subsidy.grant.afterwards.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Purchase;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Sales;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.settlement.domain.PurchaseUse;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consumption-tax report. */
@Schema(
        name = "ConsumptionTaxReportRequest",
        description = "消費税仕入控除税額の報告。返還額は計算する。控除を受けない申告方法では purchases は要らない。金額は円。 Consumption-tax report; the return is"
                + " computed. Purchases are needed by methods that credit tax. Yen.",
        examples = AfterwardsExamples.CONSUMPTION_TAX_REPORT)
public record ConsumptionTaxReportRequest(
        @Schema(required = true, implementation = TaxMethod.class, description = "申告の方法 / how the tax was declared")
        @Nullable
        String method,

        @Schema(description = "補助対象経費の内訳。合計は実績と一致 / the eligible cost; adds up to the actual one") @Nullable
        List<@Nullable PurchaseRequest> purchases,

        @Schema(description = "課税売上割合の基礎 / behind the share of taxable sales") @Nullable
        SalesRequest sales)
        implements GrantBody<GrantCommand> {

    /** Purchases that are treated alike. */
    @Schema(name = "TaxPurchaseRequest", description = "課税上同じ扱いの仕入れ / purchases treated alike")
    public record PurchaseRequest(
            @Schema(required = true, format = "date", description = "仕入れの日。税率を決める / decides the rate") @Nullable
            String purchasedOn,

            @Schema(required = true, maximum = "1000000000000", description = "税込みの額 / with tax") @Nullable
            Long amountYen,

            @Schema(required = true, implementation = PurchaseUse.class) @Nullable
            String use,

            @Schema(minimum = "0", maximum = "100", defaultValue = "100", description = "控除できる割合（％） / creditable part")
            @Nullable
            Integer creditPercent) {}

    /** Sales without tax. */
    @Schema(name = "TaxSalesRequest", description = "売上高（税抜き） / sales without tax")
    public record SalesRequest(
            @Schema(required = true, description = "課税売上高 / taxable") @Nullable
            Long taxableYen,

            @Schema(required = true, description = "総売上高 / total") @Nullable
            Long totalYen) {}

    @Override
    public GrantCommand read(Fields fields) {
        return AfterwardsCommands.reportConsumptionTax(
                fields.oneOf("/method", method, TaxMethod.class),
                fields.each("/purchases", purchases, (at, item) -> purchase(fields, at, item)),
                sales == null ? null : sales(fields, sales));
    }

    private static Purchase purchase(Fields fields, String at, @Nullable PurchaseRequest raw) {
        PurchaseRequest sent = fields.required(at, raw, item -> item, new PurchaseRequest(null, null, null, null));
        if (raw == null) {
            return new Purchase(LocalDate.EPOCH, Yen.ZERO, PurchaseUse.UNTAXED, 0);
        }
        Integer percent =
                fields.optional(at + "/creditPercent", sent.creditPercent(), ConsumptionTaxReportRequest::percent);
        return new Purchase(
                fields.date(at + "/purchasedOn", sent.purchasedOn()),
                AfterwardsFields.yen(fields, at + "/amountYen", sent.amountYen()),
                fields.oneOf(at + "/use", sent.use(), PurchaseUse.class),
                percent == null ? 100 : percent);
    }

    private static Integer percent(Integer raw) {
        if (raw < 0 || raw > 100) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
        }
        return raw;
    }

    private static Sales sales(Fields fields, SalesRequest sent) {
        return new Sales(
                fields.yen("/sales/taxableYen", sent.taxableYen()), fields.yen("/sales/totalYen", sent.totalYen()));
    }
}
