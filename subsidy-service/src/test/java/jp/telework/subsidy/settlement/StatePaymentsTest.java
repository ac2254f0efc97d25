package jp.telework.subsidy.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.settlement.domain.Assessment;
import jp.telework.subsidy.settlement.domain.AssetKind;
import jp.telework.subsidy.settlement.domain.DisposalBase;
import jp.telework.subsidy.settlement.domain.DisposalPayment;
import jp.telework.subsidy.settlement.domain.RevenuePayment;
import jp.telework.subsidy.settlement.domain.SettlementError;
import jp.telework.subsidy.settlement.domain.UsefulLife;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 収益納付, 財産処分納付金 and the restriction periods behind it. */
class StatePaymentsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # revenue, own burden, subsidy,  eligible,  before,  payment
        0,         0,          30000000, 30000000,  0,       0
        5000000,   2000000,    20000000, 40000000,  0,       1500000
        5000000,   2000000,    20000000, 40000000,  1000000, 500000
        5000000,   2000000,    20000000, 40000000,  2000000, 0
        2000000,   2000000,    20000000, 40000000,  0,       0
        1999999,   2000000,    20000000, 40000000,  0,       0
        2000001,   2000000,    20000000, 40000000,  0,       0
        2000003,   2000000,    20000000, 40000000,  0,       1
        90000000,  0,          20000000, 40000000,  0,       20000000
        90000000,  0,          20000000, 40000000,  5000000, 15000000
        """)
    void takesTheSubsidysShareOfTheGain(
            long revenue, long burden, long subsidy, long eligible, long before, long payment) {
        RevenuePayment year =
                new RevenuePayment(Yen.of(revenue), Yen.of(burden), Yen.of(subsidy), Yen.of(eligible), Yen.of(before));
        assertThat(year.assess().amount()).isEqualTo(Yen.of(payment));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # 1,200,000 yen over 4 years; subsidy is half of the cost; 48 months
        2020-04-01, HIGHER,        , 600000
        2020-04-02, HIGHER,        , 587500
        2021-04-01, HIGHER,        , 450000
        2021-04-02, HIGHER,        , 437500
        2021-04-01, HIGHER, 1000000, 500000
        2021-04-01, HIGHER, 100000,  450000
        2021-04-01, HIGHER, 5000000, 600000
        2021-04-01, LOWER,  1000000, 450000
        2021-04-01, LOWER,  100000,  50000
        2021-04-01, LOWER,  0,       0
        2024-03-31, HIGHER,        , 0
        2024-03-31, HIGHER, 100001,  50000
        2024-04-01, HIGHER, 100001,  0
        """)
    void takesTheSubsidysShareOfAnAsset(LocalDate day, DisposalBase base, @Nullable Long price, long payment) {
        assertThat(disposal(day, base, price).assess().amount()).isEqualTo(Yen.of(payment));
    }

    /** It was not bought with the subsidy alone. */
    @Test
    void anAssetDearerThanTheProjectHoldsNoMoreThanTheSubsidy() {
        UsefulLife life = UsefulLife.of(AssetKind.PERSONAL_COMPUTER, LocalDate.of(2020, 4, 1));
        DisposalPayment dear = new DisposalPayment(
                life,
                Yen.of(30_000_000),
                LocalDate.of(2020, 4, 1),
                null,
                DisposalBase.HIGHER,
                Yen.of(10_000_000),
                Yen.of(20_000_000));
        assertThat(dear.assess().amount()).isEqualTo(Yen.of(10_000_000));
    }

    private static DisposalPayment disposal(LocalDate day, DisposalBase base, @Nullable Long price) {
        UsefulLife life = UsefulLife.of(AssetKind.PERSONAL_COMPUTER, LocalDate.of(2020, 4, 1));
        Yen transfer = price == null ? null : Yen.of(price);
        return new DisposalPayment(
                life, Yen.of(1_200_000), day, transfer, base, Yen.of(10_000_000), Yen.of(20_000_000));
    }

    @Test
    void explainsThemselvesInBothLanguages() {
        Assessment disposal = disposal(LocalDate.of(2021, 4, 1), DisposalBase.HIGHER, 5_000_000L)
                .assess();
        assertThat(sentences(disposal, Language.JA))
                .containsExactly(
                        "令和2年4月1日に取得した財産の処分は、4年間、令和6年3月31日まで制限されます。",
                        "残存簿価（定額）：取得額1,200,000円×残り36月÷48月＝900,000円（1円未満切捨て、使い始めた月は1月として算入）。",
                        "譲渡額5,000,000円と残存簿価900,000円の高い方、5,000,000円を基礎とします。",
                        "5,000,000円×補助金10,000,000円÷補助対象経費20,000,000円＝2,500,000円（1円未満切捨て）。",
                        "2,500,000円は、その財産に充てた補助金の額600,000円を超えるので、納付額は600,000円です。");
        Assessment revenue = new RevenuePayment(
                        Yen.of(5_000_000), Yen.of(2_000_000), Yen.of(20_000_000), Yen.of(40_000_000), Yen.of(1_000_000))
                .assess();
        assertThat(sentences(revenue, Language.JA))
                .containsExactly(
                        "収益の累計5,000,000円－自己負担額2,000,000円＝3,000,000円（0円を下回るときは0円）。",
                        "3,000,000円×補助金20,000,000円÷補助対象経費40,000,000円＝1,500,000円（1円未満切捨て）。",
                        "1,500,000円は補助金の額20,000,000円以内です。",
                        "累計の納付額1,500,000円－納付済みの額1,000,000円＝500,000円を納付します。");
        assertThat(sentences(disposal, Language.EN)).noneMatch(sentence -> sentence.contains("{"));
        assertThat(sentences(revenue, Language.EN)).noneMatch(sentence -> sentence.contains("{"));
        assertThat(sentences(
                        disposal(LocalDate.of(2024, 4, 1), DisposalBase.LOWER, null)
                                .assess(),
                        Language.JA))
                .containsExactly("処分の制限は令和6年3月31日までです。処分の日令和6年4月1日には制限がないので、納付は要りません。");
    }

    private static List<String> sentences(Assessment assessment, Language language) {
        return assessment.steps().stream()
                .map(step -> step.message().in(language))
                .toList();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> disposal(LocalDate.of(2020, 3, 31), DisposalBase.HIGHER, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(SettlementError.DISPOSAL_BEFORE_ACQUISITION));
        assertThatThrownBy(() -> new RevenuePayment(Yen.ZERO, Yen.ZERO, Yen.of(2), Yen.of(1), Yen.ZERO))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(SettlementError.SUBSIDY_EXCEEDS_COST));
        assertThatThrownBy(() -> new RevenuePayment(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PERSONAL_COMPUTER,   4
        SERVER,              5
        COPIER,              5
        VIDEO_CONFERENCING,  5
        TELEPHONE_EXCHANGE,  6
        OTHER_COMMUNICATION, 10
        METAL_DESK,          15
        OTHER_DESK,          8
        BUILDING_ELECTRICS,  15
        AIR_CONDITIONING,    13
        PARTITION,           15
        """)
    void knowsTheUsefulLives(AssetKind kind, int years) {
        assertThat(kind.years()).isEqualTo(years);
    }

    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void namesEveryKind(AssetKind kind) {
        assertThat(kind.in(Language.JA)).isNotBlank().isNotEqualTo(kind.in(Language.EN));
        assertThat(kind.clause().in(Language.JA)).contains("耐用年数");
        assertThat(AssetKind.values()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PERSONAL_COMPUTER, 2018-03-30, 2022-03-29
        PERSONAL_COMPUTER, 2018-04-01, 2022-03-31
        PERSONAL_COMPUTER, 2020-02-29, 2024-02-28
        SERVER,            2020-02-29, 2025-02-28
        PERSONAL_COMPUTER, 2024-02-29, 2028-02-28
        PERSONAL_COMPUTER, 2024-03-01, 2028-02-29
        SERVER,            2023-02-28, 2028-02-27
        SERVER,            2023-03-01, 2028-02-29
        SERVER,            2028-02-29, 2033-02-28
        SERVER,            2020-03-01, 2025-02-28
        METAL_DESK,        2018-01-01, 2032-12-31
        """)
    void endsOnTheDayBeforeTheAnniversary(AssetKind kind, LocalDate acquired, LocalDate last) {
        UsefulLife life = UsefulLife.of(kind, acquired);
        assertThat(life.restrictedUntil()).isEqualTo(last);
        assertThat(life.isRestrictedOn(acquired)).isTrue();
        assertThat(life.isRestrictedOn(last)).isTrue();
        assertThat(life.isRestrictedOn(last.plusDays(1))).isFalse();
        assertThat(life.isRestrictedOn(acquired.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2020-01-31, 2020-01-31, 0
        2020-01-31, 2020-02-01, 1
        2020-01-31, 2020-02-29, 1
        2020-01-31, 2020-03-01, 2
        2020-01-31, 2020-03-31, 2
        2020-01-31, 2024-01-31, 48
        2020-01-31, 2099-01-31, 48
        2024-02-29, 2024-03-29, 1
        2024-02-29, 2024-03-30, 2
        2024-02-29, 2028-01-29, 47
        2024-02-29, 2028-02-29, 48
        2028-02-29, 2029-02-28, 12
        """)
    void countsBegunMonths(LocalDate acquired, LocalDate day, int months) {
        assertThat(new UsefulLife(acquired, 4).monthsUsed(day)).isEqualTo(months);
    }

    @Test
    void refusesALifeOfNoYears() {
        assertThatThrownBy(() -> new UsefulLife(LocalDate.of(2020, 4, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
