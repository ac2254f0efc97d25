package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 消費税仕入控除税額の報告; due also when nothing is to be returned.
 *
 * @param method how the tax was declared
 * @param taxableShareYen part of the grant spent on taxable purchases
 * @param purchasedOn day that decides the tax rate
 * @param salesRatio 課税売上割合 as numerator and denominator in yen; null unless the method needs it
 * @param returnYen what is to be returned
 */
public record ConsumptionTaxReport(
        String method,
        Yen taxableShareYen,
        LocalDate purchasedOn,
        @Nullable SalesRatio salesRatio,
        Yen returnYen) implements ActContent {

    /** 課税売上割合: taxable sales over all sales. */
    public record SalesRatio(Yen taxableYen, Yen totalYen) {}
}
