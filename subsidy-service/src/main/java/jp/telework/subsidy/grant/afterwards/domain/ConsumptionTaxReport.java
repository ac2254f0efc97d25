package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.settlement.domain.PurchaseUse;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.jspecify.annotations.Nullable;

/**
 * 消費税仕入控除税額の報告; due also when nothing is to be returned. A later report replaces an earlier one.
 *
 * @param method how the tax was declared
 * @param purchases the eligible cost by use; empty when the method credits nothing
 * @param sales 課税売上割合 as the sales behind it; null unless the method needs it
 * @param subsidyYen the grant that the return was computed from
 * @param returnYen what is to be returned
 */
@ActKind("CONSUMPTION_TAX_REPORT")
public record ConsumptionTaxReport(
        TaxMethod method,
        List<Purchase> purchases,
        @Nullable Sales sales,
        Yen subsidyYen,
        Yen returnYen) implements ActContent {

    public ConsumptionTaxReport {
        purchases = List.copyOf(purchases);
    }

    /**
     * Purchases that are treated alike.
     *
     * @param purchasedOn decides the rate of tax
     * @param amountYen tax included
     * @param creditPercent which part of the tax may be credited
     */
    public record Purchase(LocalDate purchasedOn, Yen amountYen, PurchaseUse use, int creditPercent) {}

    /** 課税売上高 and 総売上高, without tax. */
    public record Sales(Yen taxableYen, Yen totalYen) {}
}
