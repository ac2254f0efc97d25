package jp.telework.promotion.campaign.figures.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** The public dashboard as tables. */
@Singleton
class FigureTables {

    @Produces
    @Singleton
    static Table<FigureView> figures() {
        return Table.of(FigureView.class, "campaign-figures", "キャンペーンの成果", "Campaign figures")
                .column("種類", "Series", FigureView::series)
                .column("年", "Year", FigureView::year)
                .column("項目", "Figure", FigureView::kind)
                .column("場所の種類", "Place", FigureView::place)
                .column("対象", "Subject", FigureView::subject)
                .column("値", "Value", FigureView::value)
                .column("単位", "Unit", FigureView::unit)
                .column("通常日", "Ordinary day", FigureView::before)
                .column("実施日", "Day", FigureView::day)
                .column("報告した団体", "Reports", FigureView::reports)
                .column("概数", "Approximate", FigureView::approximate)
                .worded("集計の方法", "Rule", (row, language) -> language == Language.JA ? row.rule() : row.ruleEn())
                .worded("出典", "Source", (row, language) -> language == Language.JA ? row.source() : row.sourceEn())
                .build();
    }

    @Produces
    @Singleton
    static Table<ComparisonView> years() {
        return Table.of(ComparisonView.class, "campaign-comparison", "年ごとの比較", "Comparison over years")
                .column("種類", "Series", ComparisonView::series)
                .column("年", "Year", ComparisonView::year)
                .column("参加団体数", "Organisations", ComparisonView::organisations)
                .column("登録された活動数", "Activities", ComparisonView::activities)
                .column("実施人数", "People", ComparisonView::people)
                .column("延べ人数", "Person-days", ComparisonView::personDays)
                .column("増減率（％）", "Change (%)", ComparisonView::change)
                .build();
    }
}
