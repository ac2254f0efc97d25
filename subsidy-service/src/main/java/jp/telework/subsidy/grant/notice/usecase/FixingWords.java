package jp.telework.subsidy.grant.notice.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.money.domain.AllocationBreach;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.AmountTable.AmountRow;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeItems;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.settlement.domain.Workings;

/**
 * 額の確定 in the words of its notice: the amounts, each category as planned, reported, examined and counted, the calculation,
 * and what does not count and why. Every figure stands in the act; none is computed here.
 */
final class FixingWords {

    private final AmountFixing fixing;
    private final AmountFixing.Figures figures;
    private final Workings workings;

    private FixingWords(AmountFixing fixing) {
        this.fixing = fixing;
        this.figures = Objects.requireNonNull(fixing.figures());
        this.workings = Objects.requireNonNull(figures.workings());
    }

    static List<NoticeItem> of(AmountFixing fixing) {
        return new FixingWords(fixing).items();
    }

    private List<NoticeItem> items() {
        return NoticeItems.finalAmount(
                new NoticeItems.FixedFigures(
                        fixing.fixedYen(),
                        figures.decidedYen(),
                        figures.actualYen(),
                        figures.paidYen(),
                        figures.payableYen(),
                        figures.returnableYen()),
                categories(),
                calculation(),
                notCounted(),
                fixing.breaches().stream().map(FixingWords::breach).toList());
    }

    private AmountTable categories() {
        Map<CostCategory, List<Yen>> amounts = new LinkedHashMap<>();
        fixing.lines()
                .forEach(line -> amounts.put(
                        line.category(),
                        List.of(
                                line.decidedYen(),
                                Objects.requireNonNull(line.reportedYen()),
                                line.actualYen(),
                                line.countedYen())));
        return AmountTable.ofCategories(
                List.of("計画の額", "報告の額", "審査した額", "算入額"),
                amounts,
                List.of(
                        workings.plannedYen(),
                        Objects.requireNonNull(figures.reportedYen()),
                        figures.actualYen(),
                        workings.countedYen()));
    }

    private AmountTable calculation() {
        List<AmountRow> rows = new ArrayList<>();
        rows.add(row("算入額の合計", workings.countedYen()));
        rows.add(row("寄附金その他の収入（控除する額）", workings.incomeYen()));
        rows.add(row("消費税仕入控除税額（控除する額）", workings.inputTaxCreditYen()));
        rows.add(row("控除した後の額", workings.netYen()));
        if (workings.baseYen() != null && workings.shareYen() != null) {
            rows.add(row("交付決定の基礎とした額", workings.baseYen()));
            rows.add(row("交付決定の割合により算出した額", workings.shareYen()));
        }
        rows.add(row("交付決定額（取消しがあったときは、その後の額）", workings.standingYen()));
        rows.add(row("公募要領に定める補助上限額", workings.capYen()));
        rows.add(row("確定額", fixing.fixedYen()));
        return new AmountTable(List.of("算出の過程", "金額"), rows);
    }

    private static AmountRow row(String label, Yen yen) {
        return new AmountRow(label, List.of(yen));
    }

    /** What the examination took off, and what goes beyond the plan without being a breach. */
    private List<String> notCounted() {
        List<String> lines = new ArrayList<>();
        fixing.corrections().forEach(correction -> lines.add(cut(correction)));
        fixing.lines().stream()
                .filter(line -> line.actualYen().isGreaterThan(line.countedYen()) && !breached(line.category()))
                .forEach(line -> lines.add(beyondPlan(line)));
        return lines;
    }

    private String cut(AmountFixing.Correction correction) {
        Yen reported = fixing.lines().stream()
                .filter(line -> line.category() == correction.category())
                .findFirst()
                .flatMap(line -> Optional.ofNullable(line.reportedYen()))
                .orElseThrow();
        return correction.category().in(Language.JA) + "：報告の額" + reported.inJapanese() + "のうち、"
                + correction.examinedYen().inJapanese() + "を補助対象と認めた。残りを認めない理由：" + correction.reason();
    }

    private boolean breached(CostCategory category) {
        return fixing.breaches().stream().anyMatch(breach -> breach.category() == category);
    }

    private static String beyondPlan(AmountFixing.Line line) {
        return line.category().in(Language.JA) + "：審査した額" + line.actualYen().inJapanese() + "のうち、"
                + line.countedYen().inJapanese() + "を算入した。計画の額"
                + line.decidedYen().inJapanese() + "を超える部分は、他の費目の残額で賄える範囲に限り算入する。";
    }

    private static String breach(AllocationBreach breach) {
        return breach.category().in(Language.JA) + "：交付決定の額"
                + breach.decidedYen().inJapanese() + "に対し、実績"
                + breach.actualYen().inJapanese() + "。軽微な変更の限度"
                + breach.limitYen().inJapanese()
                + "を承認を受けないで超えたので、決定の額のみを補助対象とした（適正化法第7条第1項第1号の規定により付した条件）。"
                + breach.treatment().in(Language.JA) + "。理由：" + breach.reason();
    }
}
