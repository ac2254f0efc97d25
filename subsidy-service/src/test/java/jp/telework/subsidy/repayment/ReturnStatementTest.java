package jp.telework.subsidy.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.ChargeRow;
import jp.telework.subsidy.repayment.domain.DailyRate;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.Receipt;
import jp.telework.subsidy.repayment.domain.RepaymentError;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import jp.telework.subsidy.repayment.domain.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnStatementTest {

    private static final LocalDate ORDERED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 24);
    private static final List<Receipt> TWICE = List.of(
            new Receipt(LocalDate.of(2023, 6, 1), Yen.of(20_000_000)),
            new Receipt(LocalDate.of(2024, 3, 29), Yen.of(10_000_000)));

    private static ReturnCase order(List<Payment> payments, List<Waiver> waivers) {
        return new ReturnCase(ReturnBasis.ART_17, Yen.of(25_000_000), ORDERED, DUE, TWICE, payments, waivers);
    }

    private static Payment paid(int month, int day, long yen) {
        return new Payment(LocalDate.of(2024, month, day), Yen.of(yen));
    }

    private static String row(ChargeRow row) {
        return row.receivedOn() + " " + row.from() + ".." + row.to() + " " + row.days() + "d " + row.base() + " = "
                + DailyRate.shown(row.exact()) + " / " + DailyRate.shown(row.running());
    }

    /** One order on two bases: the surcharge on the cancelled part only, which is paid first; one late charge on all. */
    @Test
    void runsASurchargeOnTheCancelledPartAndALateChargeOnTheWhole() {
        ReturnStatement statement = new ReturnCase(
                        List.of(
                                new ReturnCase.Part(ReturnBasis.ART_18_2, Yen.of(3_333)),
                                new ReturnCase.Part(ReturnBasis.ART_17, Yen.of(6_666))),
                        ORDERED,
                        DUE,
                        TWICE,
                        List.of(paid(6, 20, 4_000)),
                        List.of())
                .statement(DUE.plusDays(1));
        assertThat(statement.surchargeRows().stream().map(ReturnStatementTest::row))
                .containsExactly(
                        "2024-03-29 2024-03-29..2024-06-20 84d 6666 = 167.9832 / 167.9832",
                        "2024-03-29 2024-06-21..2024-06-25 5d 2666 = 3.999 / 171.9822");
        assertThat(statement.lateChargeRows().stream().map(ReturnStatementTest::row))
                .containsExactly("null 2024-06-25..2024-06-25 1d 5999 = 1.7997 / 1.7997");
        assertThat(statement.lateCharge().accrued()).isEqualTo(Yen.of(1));
        assertThat(statement.outstanding()).isEqualTo(Yen.of(5_999 + 171 + 1));
        assertThat(statement.trace().get(0).inputs()).isEqualTo(java.util.Map.of("ART_18_2", 3_333L, "ART_17", 6_666L));
    }

    @Test
    void cutsRowsWhereABaseChangesAndTakesPartPaymentsFromTheOldestSlice() {
        ReturnStatement statement = order(List.of(paid(6, 10, 12_000_000), paid(6, 30, 13_000_000)), List.of())
                .statement(DUE.plusDays(10));
        assertThat(statement.surchargeRows().stream().map(ReturnStatementTest::row))
                .containsExactly(
                        "2023-06-01 2023-06-01..2024-06-10 376d 15000000 = 1,692,000 / 1,692,000",
                        "2024-03-29 2024-03-29..2024-06-30 94d 10000000 = 282,000 / 1,974,000",
                        "2023-06-01 2024-06-11..2024-06-30 20d 3000000 = 18,000 / 1,992,000");
        assertThat(statement.lateChargeRows().stream().map(ReturnStatementTest::row))
                .containsExactly("null 2024-06-25..2024-06-30 6d 13000000 = 23,400 / 23,400");
        assertThat(statement.principalOutstanding()).isEqualTo(Yen.ZERO);
        assertThat(statement.settled()).isFalse();
        assertThat(statement.outstanding()).isEqualTo(Yen.of(2_015_400));
    }

    @Test
    void showsEveryDayOnDemand() {
        ReturnStatement statement =
                order(List.of(paid(6, 25, 25_000_000)), List.of()).statement(DUE.plusDays(1));
        var lines = statement.days(LocalDate.of(2024, 6, 24), LocalDate.of(2024, 6, 26));
        assertThat(lines.stream()
                        .map(it -> it.date() + " " + it.principal() + " " + it.surchargeBase() + " " + it.lateBase()
                                + " " + DailyRate.shown(it.surcharge()) + " " + DailyRate.shown(it.lateCharge())))
                .containsExactly(
                        "2024-06-24 25000000 25000000 0 2,019,000 0",
                        "2024-06-25 25000000 25000000 25000000 2,026,500 7,500",
                        "2024-06-26 0 0 0 2,026,500 7,500");
        assertThat(statement.days()).hasSize(391);
    }

    @Test
    void explainsItselfInBothLanguages() {
        ReturnStatement statement = order(
                        List.of(paid(6, 10, 12_000_000), paid(7, 4, 15_100_000)),
                        List.of(new Waiver(ChargeKind.LATE_CHARGE, null, LocalDate.of(2024, 7, 4), "豪雨災害")))
                .statement(LocalDate.of(2024, 7, 4));
        assertThat(sentences(statement, Language.JA))
                .containsExactly(
                        "適正化法第17条による取消に係る返還なので、返還額25,000,000円に加算金（年10.95％）が付きます。",
                        "返還額のうち10,000,000円は、令和6年3月29日に受領したものとみなします（最後の受領の日から順次さかのぼります）。",
                        "返還額のうち15,000,000円は、令和5年6月1日に受領したものとみなします（最後の受領の日から順次さかのぼります）。",
                        "令和5年6月1日に受領した分：令和5年6月1日から令和6年6月10日まで376日（両端の日を含む）。15,000,000円×376日×3÷10,000＝1,692,000円。",
                        "令和6年3月29日に受領した分：令和6年3月29日から令和6年7月4日まで98日（両端の日を含む）。10,000,000円×98日×3÷10,000＝294,000円。",
                        "令和5年6月1日に受領した分：令和6年6月11日から令和6年7月4日まで24日（両端の日を含む）。3,000,000円×24日×3÷10,000＝21,600円。",
                        "加算金の合計は2,007,600円です（年10.95％、うるう年も1年365日）。",
                        "納期日令和6年6月24日の翌日以後の未納付額：令和6年6月25日から令和6年7月4日まで10日（両端の日を含む）。13,000,000円×10日×3÷10,000＝39,000円。",
                        "延滞金の合計は39,000円です（年10.95％、うるう年も1年365日）。",
                        "令和6年6月10日の納付12,000,000円は、元本に12,000,000円、加算金に0円、延滞金に0円を充てました。元本の残りは13,000,000円です。",
                        "令和6年7月4日の納付15,100,000円は、元本に13,000,000円、加算金に2,007,600円、延滞金に0円を充てました。元本の残りは0円です。",
                        "令和6年7月4日の納付のうち92,400円は、充てる債務のない過納です。",
                        "令和6年7月4日に、未納付の延滞金の全部を免除しました。理由：豪雨災害",
                        "令和6年7月4日現在、未納付の額はありません。");
        assertThat(sentences(statement, Language.EN))
                .contains(
                        "Received on 2023-06-01: 2023-06-01 to 2024-06-10, 376 days, both included. "
                                + "¥15,000,000 × 376 days × 3 / 10,000 = ¥1,692,000.",
                        "As of 2024-07-04 nothing is owed.")
                .noneMatch(sentence -> sentence.contains("{"));
        assertThat(statement.trace())
                .allSatisfy(step -> assertThat(step.clause().in(Language.JA)).isNotBlank());
    }

    private static List<String> sentences(ReturnStatement statement, Language language) {
        return statement.trace().stream()
                .map(TraceStep::message)
                .map(message -> message.in(language))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ReturnBasis.class)
    void addsASurchargeOnlyAfterACancellationForBreach(ReturnBasis basis) {
        ReturnStatement statement = ReturnCase.ordered(basis, Yen.of(25_000_000), ORDERED, DUE, TWICE)
                .statement(DUE.plusDays(1));
        assertThat(statement.surcharge().accrued().isGreaterThan(Yen.ZERO)).isEqualTo(basis == ReturnBasis.ART_17);
        assertThat(statement.lateCharge().accrued()).isEqualTo(Yen.of(7_500));
    }

    @Test
    void leavesOutWhatHappensAfterTheDay() {
        ReturnCase order = order(
                List.of(paid(7, 1, 25_000_000)),
                List.of(new Waiver(ChargeKind.SURCHARGE, null, LocalDate.of(2024, 7, 1), "災害")));
        ReturnStatement before = order.statement(LocalDate.of(2024, 6, 30));
        assertThat(before.allocations()).isEmpty();
        assertThat(before.principalOutstanding()).isEqualTo(Yen.of(25_000_000));
        assertThat(before.surcharge().waived()).isEqualTo(Yen.ZERO);
        ReturnStatement after = order.statement(LocalDate.of(2024, 7, 1));
        assertThat(after.surcharge().outstanding()).isEqualTo(Yen.ZERO);
        assertThat(after.principalOutstanding()).isEqualTo(Yen.ZERO);
    }

    @Test
    void isSettledWhenNothingIsOrdered() {
        ReturnStatement statement = ReturnCase.ordered(ReturnBasis.ART_17, Yen.ZERO, ORDERED, DUE, List.of())
                .statement(DUE.plusYears(1));
        assertThat(statement.settled()).isTrue();
        assertThat(statement.days()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAllTogether() {
        LocalDate before = ORDERED.minusDays(1);
        assertThatThrownBy(() -> new ReturnCase(
                        ReturnBasis.ART_17,
                        Yen.of(2),
                        ORDERED,
                        before,
                        List.of(new Receipt(ORDERED.plusDays(1), Yen.of(1))),
                        List.of(new Payment(before, Yen.of(1))),
                        List.of(new Waiver(ChargeKind.SURCHARGE, null, before, "災害"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations().stream()
                                .map(it -> it.pointer() + " " + it.code().name()))
                        .containsExactly(
                                "/principalYen ORDER_EXCEEDS_RECEIPTS",
                                "/dueOn DUE_BEFORE_ORDER",
                                "/receipts/0/date RECEIPT_AFTER_ORDER",
                                "/payments/0/date PAYMENT_BEFORE_ORDER",
                                "/waivers/0/grantedOn WAIVER_BEFORE_ORDER"));
        assertThatThrownBy(() -> order(List.of(), List.of()).statement(before))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(RepaymentError.STATEMENT_BEFORE_ORDER));
    }
}
