package jp.telework.promotion.campaign.figures.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.platform.chart.BarChart;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.domain.FigureKind;
import jp.telework.promotion.campaign.figures.domain.FigureUnit;
import jp.telework.promotion.campaign.figures.domain.PublishedFigure;

/** Which bars and remarks show one figure of a campaign over the years. */
final class FigureChart {

    private FigureChart() {}

    static BarChart of(CampaignSeries series, FigureKind kind, List<PublishedFigure> all, Language language) {
        boolean japanese = language == Language.JA;
        String unit = kind.unit().in(language);
        List<PublishedFigure> figures = all.stream()
                .filter(figure -> figure.figure().kind() == kind)
                .sorted(Comparator.comparing(PublishedFigure::year))
                .toList();
        return new BarChart(
                japanese ? "ja" : "en",
                series.in(language) + (japanese ? "：" : ": ") + kind.in(language),
                japanese ? "単位：" + unit : "Unit: " + unit,
                new BarChart.Numbers(kind.unit() == FigureUnit.PERCENT ? 1 : 0, japanese ? unit : " " + unit),
                figures.stream()
                        .map(figure -> new BarChart.Bar(
                                label(figure, japanese), figure.figure().value(), figure.approximate()))
                        .toList(),
                List.of(),
                remarks(figures, japanese),
                japanese ? "公表された値はない" : "No figure is published");
    }

    private static String label(PublishedFigure figure, boolean japanese) {
        String year = figure.year() + (japanese ? "年" : "");
        String subject = figure.figure().subject();
        return subject == null ? year : year + " " + subject;
    }

    private static List<String> remarks(List<PublishedFigure> figures, boolean japanese) {
        Stream<String> unsure = figures.stream().anyMatch(PublishedFigure::approximate)
                ? Stream.of(japanese ? "※ 斜線の値は、出典が約又は以上としたもの。" : "※ Hatched: the source says about, or at least.")
                : Stream.empty();
        Stream<String> rules = figures.stream()
                .map(figure -> figure.year() + (japanese ? "年：" + figure.rule() : ": " + figure.ruleEn()))
                .distinct();
        Stream<String> sources = figures.stream()
                .map(figure -> japanese ? "出典：" + figure.source() : "Source: " + figure.sourceEn())
                .distinct();
        return Stream.of(unsure, rules, sources).flatMap(each -> each).toList();
    }
}
