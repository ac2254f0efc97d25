package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The amounts on the way from what was spent to the fixed amount, in the order of the calculation.
 *
 * @param plannedYen eligible cost of all categories as decided
 * @param countedYen what all categories count (算入額)
 * @param incomeYen 寄附金その他の収入
 * @param inputTaxCreditYen 消費税仕入控除税額
 * @param netYen what counts after income and input tax
 * @param baseYen eligible cost of the decision less its planned income; null for 定額
 * @param shareYen the decided share of the net amount; null for 定額
 * @param standingYen 交付決定額 after partial cancellations, which limits the fixed amount
 * @param capYen 補助上限額 of the call
 */
public record Workings(
        Yen plannedYen,
        Yen countedYen,
        Yen incomeYen,
        Yen inputTaxCreditYen,
        Yen netYen,
        @Nullable Yen baseYen,
        @Nullable Yen shareYen,
        Yen standingYen,
        Yen capYen) {}
