package jp.telework.subsidy.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.settlement.domain.CategoryActual;
import jp.telework.subsidy.settlement.domain.CategoryPlan;
import jp.telework.subsidy.settlement.domain.Settlement;
import jp.telework.subsidy.settlement.domain.SettlementCase;
import jp.telework.subsidy.settlement.domain.SettlementFormula;
import jp.telework.subsidy.settlement.domain.SettlementRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    private static final CostCategory[] CATEGORIES = CostCategory.values();

    private static Settlement settle(long decided, List<CategoryPlan> plans, List<CategoryActual> actuals) {
        return new SettlementCase(
                        Yen.of(decided), plans, actuals, Yen.of(1_000_000), Yen.ZERO, Yen.of(500_000), rules(20, true))
                .settle();
    }

    private static SettlementRules rules(int minorChangePercent, boolean byCategory) {
        return new SettlementRules(
                SettlementFormula.TO_DECIDED, GrantMethod.RATE, minorChangePercent, byCategory, Yen.of(30_000_000));
    }

    private static CategoryPlan plan(CostCategory category, long yen) {
        return new CategoryPlan(category, Yen.of(yen));
    }

    private static CategoryActual actual(CostCategory category, long yen) {
        return new CategoryActual(category, Yen.of(yen));
    }

    @Test
    void explainsItselfInBothLanguages() {
        Settlement settlement = settle(
                20_000_000,
                List.of(
                        plan(CostCategory.ICT_EQUIPMENT, 10_000_000),
                        plan(CostCategory.RENOVATION, 9_000_000),
                        plan(CostCategory.FURNITURE, 3_000_000)),
                List.of(
                        actual(CostCategory.ICT_EQUIPMENT, 11_000_000),
                        actual(CostCategory.RENOVATION, 7_000_000),
                        actual(CostCategory.FURNITURE, 4_000_000),
                        actual(CostCategory.OTHER, 70_000)));
        assertThat(sentences(settlement, Language.JA))
                .containsExactly(
                        "ICT機器購入費：実績11,000,000円は計画10,000,000円を超えますが、軽微な変更の限度12,000,000円（計画の20％まで）以内で、"
                                + "他の費目の残額で賄えるので、全額を算入します。",
                        "内装・電気・空調等の改修費：実績7,000,000円は計画9,000,000円以内なので、全額を算入します。",
                        "机・椅子・間仕切り等の什器費：実績4,000,000円は、変更の承認を受けないで、軽微な変更の限度3,600,000円（計画3,000,000円にその20％を加えた額）を超えています。"
                                + "交付の条件に反するので、計画の範囲の3,000,000円を算入します。",
                        "その他：実績70,000円は、変更の承認を受けないで、軽微な変更の限度0円（計画0円にその20％を加えた額）を超えています。"
                                + "交付の条件に反するので、計画の範囲の0円を算入します。",
                        "算入する補助対象経費の合計は21,000,000円です。",
                        "寄附金その他の収入を控除します：21,000,000円－1,000,000円＝20,000,000円。",
                        "判明している消費税仕入控除税額を控除します：20,000,000円－500,000円＝19,500,000円。",
                        "交付決定の基礎となった額：補助対象経費22,000,000円－決定時に控除した収入0円＝22,000,000円。",
                        "19,500,000円×交付決定額20,000,000円÷決定の基礎22,000,000円＝17,727,272円（1円未満切捨て）。",
                        "割り切れないので、1円未満の端数を切り捨てて17,727,272円とします。",
                        "17,727,272円は交付決定額20,000,000円以内です。",
                        "17,727,272円は補助上限額30,000,000円以内です。",
                        "補助金の額を17,727,272円と確定します。");
        assertThat(sentences(settlement, Language.EN))
                .hasSize(13)
                .contains("¥19,500,000 × decided grant ¥20,000,000 / base of the decision ¥22,000,000 = ¥17,727,272 "
                        + "(fraction of a yen dropped).")
                .noneMatch(sentence -> sentence.contains("{"));
        assertThat(settlement.steps())
                .allSatisfy(step -> assertThat(step.clause().in(Language.JA)).isNotBlank());
    }

    private static List<String> sentences(Settlement settlement, Language language) {
        return settlement.steps().stream()
                .map(TraceStep::message)
                .map(message -> message.in(language))
                .toList();
    }

    @Test
    void saysWhenTheDecisionHadNoBase() {
        Settlement settlement = settle(0, List.of(), List.of(actual(CostCategory.OTHER, 5)));
        assertThat(settlement.steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo("RATIO_WITHOUT_BASE");
            assertThat(step.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        });
        assertThat(settlement.fixed()).isEqualTo(Yen.ZERO);
    }

    /** The ministry's three examples again: what is returned when 160 was paid. */
    @ParameterizedTest
    @CsvSource({"210, 160, 0", "200, 160, 0", "190, 152, 8"})
    void tellsWhatIsPayableAndReturnable(long spent, long fixed, long returned) {
        Settlement settlement = new SettlementCase(
                        Yen.of(160),
                        List.of(plan(CostCategory.OTHER, 200)),
                        List.of(actual(CostCategory.OTHER, spent)),
                        Yen.ZERO,
                        Yen.ZERO,
                        Yen.ZERO,
                        rules(20, false))
                .settle();
        assertThat(settlement.fixed()).isEqualTo(Yen.of(fixed));
        assertThat(settlement.returnable(Yen.of(160))).isEqualTo(Yen.of(returned));
        assertThat(settlement.payable(Yen.of(160))).isEqualTo(Yen.ZERO);
        assertThat(settlement.payable(Yen.of(100))).isEqualTo(Yen.of(fixed - 100));
        assertThat(settlement.returnable(Yen.of(100))).isEqualTo(Yen.ZERO);
    }

    /** For any spending: never above the decision, and no category less than its decided or spent amount. */
    @Test
    void keepsItsBoundsForAnySpending() {
        Random random = new Random(19_550_827);
        for (int i = 0; i < 3_000; i++) {
            List<CategoryPlan> plans = new ArrayList<>();
            List<CategoryActual> actuals = new ArrayList<>();
            long eligible = 0;
            for (CostCategory category : CATEGORIES) {
                long planned = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000);
                eligible += planned;
                plans.add(plan(category, planned));
                actuals.add(actual(category, random.nextInt(1_300)));
            }
            long decided = random.nextLong(eligible + 1);
            Settlement settlement = settle(decided, plans, actuals, random.nextInt(31));
            long all = settlement.lines().stream()
                    .mapToLong(line -> line.counted().amount())
                    .sum();
            assertThat(all).isLessThanOrEqualTo(eligible);
            assertThat(settlement.fixed().amount()).isLessThanOrEqualTo(decided);
            assertThat(settlement.lines()).allSatisfy(line -> assertThat(
                            line.counted().amount())
                    .isBetween(
                            Math.min(line.actual().amount(), line.decided().amount()),
                            line.actual().amount()));
        }
    }

    /** Half of the grant was cancelled: what was spent rightly still counts in full, and never more than what stands. */
    @ParameterizedTest
    @CsvSource({"100, 50, 50, 50", "100, 50, 40, 40", "100, 50, 90, 50", "80, 40, 50, 40", "80, 40, 45, 36"})
    void aPartialCancellationTakesMoneyAwayAndLeavesTheShareAsItIs(
            long decided, long standing, long spent, long fixed) {
        Settlement settlement = new SettlementCase(
                        Yen.of(decided),
                        Yen.of(standing),
                        List.of(plan(CostCategory.RENOVATION, 100)),
                        List.of(actual(CostCategory.RENOVATION, spent)),
                        Yen.ZERO,
                        Yen.ZERO,
                        Yen.ZERO,
                        rules(20, true))
                .settle();
        assertThat(settlement.fixed()).isEqualTo(Yen.of(fixed));
    }

    @Test
    void doesNotDependOnTheOrderOfTheLines() {
        Random random = new Random(7);
        List<CategoryPlan> plans = new ArrayList<>();
        List<CategoryActual> actuals = new ArrayList<>();
        for (CostCategory category : CATEGORIES) {
            plans.add(plan(category, 1_000));
            actuals.add(actual(category, 800 + random.nextInt(500)));
            actuals.add(actual(category, random.nextInt(50)));
        }
        Settlement before = settle(7_000, plans, actuals, 20);
        Collections.shuffle(plans, random);
        Collections.shuffle(actuals, random);
        assertThat(settle(7_000, plans, actuals, 20)).isEqualTo(before);
    }

    /** Within the limit one yen more never counts less. The first yen beyond it takes the whole move away. */
    @Test
    void countsThePlanFromTheFirstYenBeyondTheLimit() {
        List<CategoryPlan> plans = List.of(plan(CostCategory.ICT_EQUIPMENT, 100), plan(CostCategory.RENOVATION, 100));
        long before = -1;
        for (int spent = 0; spent <= 120; spent++) {
            long fixed = fixed(plans, spent);
            assertThat(fixed).as("spent %s", spent).isGreaterThanOrEqualTo(before);
            before = fixed;
        }
        assertThat(before).isEqualTo(190);
        assertThat(fixed(plans, 121)).isEqualTo(170);
        assertThat(fixed(plans, 200)).isEqualTo(170);
    }

    private static long fixed(List<CategoryPlan> plans, int spent) {
        return settle(
                        200,
                        plans,
                        List.of(actual(CostCategory.ICT_EQUIPMENT, spent), actual(CostCategory.RENOVATION, 70)),
                        20)
                .fixed()
                .amount();
    }

    /** The step of a move without approval is no passed one, and cites the condition that was breached. */
    @Test
    void aMoveWithoutApprovalIsAFailedStep() {
        Settlement settlement =
                settle(200, List.of(plan(CostCategory.OTHER, 200)), List.of(actual(CostCategory.OTHER, 241)), 20);
        assertThat(settlement.lines()).singleElement().satisfies(line -> assertThat(line.breached())
                .isTrue());
        assertThat(settlement.steps()).first().satisfies(step -> {
            assertThat(step.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(step.clause()).isEqualTo(ActClause.ACT_7_1_1);
            assertThat(step.effectYen()).isEqualTo(200);
        });
    }

    /** What was fixed before by the former formula gives the same yen when it is computed again. */
    @Test
    void theFormerFormulaCountsUpToTheLimit() {
        SettlementRules former =
                new SettlementRules(SettlementFormula.TO_LIMIT, GrantMethod.FIXED_SUM, 20, true, Yen.of(30_000_000));
        Settlement settlement = new SettlementCase(
                        Yen.of(29_000_000),
                        List.of(plan(CostCategory.ICT_EQUIPMENT, 20_000_000), plan(CostCategory.RENOVATION, 9_500_000)),
                        List.of(
                                actual(CostCategory.ICT_EQUIPMENT, 14_000_000),
                                actual(CostCategory.RENOVATION, 13_000_000)),
                        Yen.ZERO,
                        Yen.ZERO,
                        Yen.of(500_000),
                        former)
                .settle();
        assertThat(settlement.fixed()).isEqualTo(Yen.of(24_477_966));
        assertThat(settlement.steps())
                .allSatisfy(step -> assertThat(step.outcome()).isEqualTo(Outcome.PASSED));
    }

    private static Settlement settle(
            long decided, List<CategoryPlan> plans, List<CategoryActual> actuals, int minorChangePercent) {
        return new SettlementCase(
                        Yen.of(decided), plans, actuals, Yen.ZERO, Yen.ZERO, Yen.ZERO, rules(minorChangePercent, true))
                .settle();
    }

    @Test
    void refusesAnImpossiblePercentage() {
        assertThatThrownBy(() -> settle(1, List.of(), List.of(), 101)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> settle(1, List.of(), List.of(), -1)).isInstanceOf(InvalidValue.class);
    }
}
