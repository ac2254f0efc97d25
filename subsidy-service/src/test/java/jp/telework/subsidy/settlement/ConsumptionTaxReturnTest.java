package jp.telework.subsidy.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.settlement.domain.Assessment;
import jp.telework.subsidy.settlement.domain.ConsumptionTaxReturn;
import jp.telework.subsidy.settlement.domain.ProjectPurchase;
import jp.telework.subsidy.settlement.domain.PurchaseUse;
import jp.telework.subsidy.settlement.domain.SettlementError;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import jp.telework.subsidy.settlement.domain.TaxableSales;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumptionTaxReturnTest {

    private static final LocalDate AFTER = LocalDate.of(2019, 10, 1);

    /** Purchases as {@code date=yen=use[=credit percent]}; the last column is the calculation by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL         | 22000000 | 2018-01-15=22000000=TAXABLE_SALES |  | 1629629 | 22,000,000×8÷108
            FULL         | 22000000 | 2020-01-15=22000000=TAXABLE_SALES |  | 2000000 | 22,000,000×10÷110
            FULL         | 22000000 | 2019-09-30=22000000=COMMON_SALES  |  | 1629629 | last day at 8 %
            FULL         | 22000000 | 2019-10-01=22000000=COMMON_SALES  |  | 2000000 | first day at 10 %
            FULL         | 1050000  | 2014-03-31=1050000=TAXABLE_SALES  |  | 50000   | last day at 5 %
            FULL         | 1080000  | 2014-04-01=1080000=TAXABLE_SALES  |  | 80000   | first day at 8 %
            FULL         | 1030000  | 1997-03-31=1030000=TAXABLE_SALES  |  | 30000   | last day at 3 %
            FULL         | 10000000 | 2020-01-15=22000000=TAXABLE_SALES |  | 909090  | 2,000,000×10,000,000÷22,000,000
            FULL         | 22000000 | 2020-01-15=11000000=TAXABLE_SALES 2020-01-20=11000000=UNTAXED |  | 1000000 | half is untaxed
            FULL         | 22000000 | 2020-01-15=11000000=TAXABLE_SALES 2020-01-20=11000000=DEDUCTED_BEFORE |  | 1000000 | half was deducted before
            FULL         | 21900000 | 2019-09-30=10900000=TAXABLE_SALES 2019-10-01=11000000=TAXABLE_SALES |  | 1807407 | 10,900,000×8÷108＋11,000,000×10÷110＝1,807,407.4
            FULL         | 22000000 | 2023-11-01=22000000=TAXABLE_SALES=80 |  | 1600000 | no qualified invoice: 80 %
            FULL         | 22000000 | 2020-01-15=22000000=TAXABLE_SALES | 95/100 | 2000000 | just 95 %
            PROPORTIONAL | 22000000 | 2020-01-15=22000000=TAXABLE_SALES | 80/100 | 1600000 | 2,000,000×80％
            PROPORTIONAL | 22000000 | 2020-01-15=22000000=NON_TAXABLE_SALES | 1/3 | 666666 | 2,000,000÷3, the use does not matter
            PROPORTIONAL | 30000000 | 2018-01-15=30000000=COMMON_SALES | 777777/999999 | 1728395 | 30,000,000×8÷108×7÷9
            ITEMISED     | 33000000 | 2020-01-15=11000000=TAXABLE_SALES 2020-01-15=11000000=COMMON_SALES 2020-01-15=11000000=NON_TAXABLE_SALES | 60/100 | 1600000 | 1,000,000＋600,000＋0
            ITEMISED     | 22000000 | 2020-01-15=11000000=TAXABLE_SALES 2020-01-15=11000000=NON_TAXABLE_SALES |  | 1000000 | no common purchase, no sales needed
            ITEMISED     | 3        | 2020-01-15=7=TAXABLE_SALES |  | 0 | 7×10÷110×3÷7＝0.27
            FULL         | 0        | 2020-01-15=11=TAXABLE_SALES |  | 0 | no grant
            """)
    void computesByMethod(
            TaxMethod method, long subsidy, String purchases, @Nullable String sales, long amount, String byHand) {
        List<ProjectPurchase> read = Arrays.stream(purchases.split(" "))
                .map(ConsumptionTaxReturnTest::purchase)
                .toList();
        TaxableSales behind = sales == null ? null : sales(sales);
        assertThat(new ConsumptionTaxReturn(method, Yen.of(subsidy), read, behind)
                        .assess()
                        .amount())
                .as(byHand)
                .isEqualTo(Yen.of(amount));
    }

    private static ProjectPurchase purchase(String text) {
        String[] part = text.split("=");
        return new ProjectPurchase(
                LocalDate.parse(part[0]),
                Yen.of(Long.parseLong(part[1])),
                PurchaseUse.valueOf(part[2]),
                part.length > 3 ? Integer.parseInt(part[3]) : 100);
    }

    private static TaxableSales sales(String text) {
        String[] part = text.split("/");
        return new TaxableSales(Yen.of(Long.parseLong(part[0])), Yen.of(Long.parseLong(part[1])));
    }

    @ParameterizedTest
    @EnumSource(TaxMethod.class)
    void owesNothingWithReasonWhereNothingIsCredited(TaxMethod method) {
        List<ProjectPurchase> bought =
                List.of(ProjectPurchase.of(AFTER, Yen.of(22_000_000), PurchaseUse.TAXABLE_SALES));
        Assessment assessment = new ConsumptionTaxReturn(
                        method, Yen.of(20_000_000), bought, new TaxableSales(Yen.of(95), Yen.of(100)))
                .assess();
        assertThat(assessment.amount().isGreaterThan(Yen.ZERO)).isEqualTo(method.credits());
        if (!method.credits()) {
            assertThat(assessment.steps()).hasSize(1);
            assertThat(assessment.steps().get(0).message().in(Language.JA)).endsWith("返還額は0円です。");
        }
        assertThat(assessment.steps().get(0).clause()).isEqualTo(method.clause());
    }

    @Test
    void explainsItselfInBothLanguages() {
        List<ProjectPurchase> bought = List.of(
                ProjectPurchase.of(LocalDate.of(2019, 9, 1), Yen.of(10_800_000), PurchaseUse.TAXABLE_SALES),
                ProjectPurchase.of(LocalDate.of(2019, 11, 1), Yen.of(5_500_000), PurchaseUse.COMMON_SALES),
                ProjectPurchase.of(LocalDate.of(2019, 12, 1), Yen.of(5_500_000), PurchaseUse.COMMON_SALES),
                ProjectPurchase.of(LocalDate.of(2019, 12, 1), Yen.of(200_000), PurchaseUse.UNTAXED));
        Assessment assessment = new ConsumptionTaxReturn(
                        TaxMethod.ITEMISED, Yen.of(11_000_000), bought, new TaxableSales(Yen.of(60), Yen.of(100)))
                .assess();
        assertThat(assessment.steps().stream().map(step -> step.message().in(Language.JA)))
                .containsExactly(
                        "個別対応方式：課税売上対応の税額と、共通対応の税額に課税売上割合を乗じた額を控除しました。",
                        "課税売上対応の仕入れ（税込）10,800,000円：10,800,000円×8÷108×100％＝800,000円（1円未満は表示を省略）。",
                        "課税・非課税共通対応の仕入れ（税込）11,000,000円：11,000,000円×10÷110×100％×課税売上高60円÷総売上高100円＝600,000円"
                                + "（1円未満は表示を省略）。",
                        "非課税・不課税の経費200,000円には、控除した税額がありません。",
                        "仕入控除税額1,400,000円×補助金11,000,000円÷補助対象経費22,000,000円＝700,000円（1円未満切捨て）。");
        assertThat(assessment.steps().stream().map(step -> step.message().in(Language.EN)))
                .contains("Credited tax ¥1,400,000 × grant ¥11,000,000 / eligible cost ¥22,000,000 = ¥700,000 "
                        + "(fraction of a yen dropped).")
                .noneMatch(sentence -> sentence.contains("{"));
    }

    @Test
    void refusesFiguresThatDoNotFitTheMethod() {
        ProjectPurchase common = ProjectPurchase.of(AFTER, Yen.of(100), PurchaseUse.COMMON_SALES);
        refuses(SettlementError.SALES_MISSING, TaxMethod.PROPORTIONAL, 100, common, null);
        refuses(SettlementError.SALES_MISSING, TaxMethod.ITEMISED, 100, common, null);
        refuses(SettlementError.SUBSIDY_EXCEEDS_COST, TaxMethod.FULL, 101, common, null);
        refuses(
                SettlementError.FULL_CREDIT_NOT_ALLOWED,
                TaxMethod.FULL,
                100,
                common,
                new TaxableSales(Yen.of(9_499), Yen.of(10_000)));
        refuses(
                SettlementError.FULL_CREDIT_NOT_ALLOWED,
                TaxMethod.FULL,
                100,
                common,
                new TaxableSales(Yen.of(500_000_001), Yen.of(500_000_001)));
        assertThatThrownBy(() -> new TaxableSales(Yen.of(2), Yen.of(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new TaxableSales(Yen.ZERO, Yen.ZERO)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ProjectPurchase(AFTER, Yen.of(1), PurchaseUse.UNTAXED, 101))
                .isInstanceOf(InvalidValue.class);
    }

    private static void refuses(
            SettlementError code,
            TaxMethod method,
            long subsidy,
            ProjectPurchase purchase,
            @Nullable TaxableSales sales) {
        assertThatThrownBy(() -> new ConsumptionTaxReturn(method, Yen.of(subsidy), List.of(purchase), sales))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
