package jp.telework.promotion.campaign.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.kernel.text.Language;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.domain.FigureKind;
import jp.telework.promotion.campaign.figures.domain.PastFigures;
import jp.telework.promotion.campaign.figures.domain.PublishedFigure;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    private static String drawn(CampaignSeries series, FigureKind kind, Language language) {
        return FigureChart.of(
                        series,
                        kind,
                        PastFigures.all().stream()
                                .filter((PublishedFigure figure) -> figure.series() == series)
                                .toList(),
                        language)
                .draw();
    }

    /** About 950 organisations in 2017, 1,682 in 2018, the earlier year first. */
    @Test
    void yearsStandInTheirOrderAndWhatIsNotExactIsMarked() {
        String drawing = drawn(CampaignSeries.DAYS, FigureKind.ORGANISATIONS, Language.JA);
        assertThat(drawing).contains("<title id=\"title\">テレワーク・デイズ：参加団体数</title>");
        assertThat(drawing.substring(drawing.indexOf("<desc")))
                .containsSubsequence("2017年 950団体※", "2018年 1,682団体", "約又は以上", "出典：総務省");
    }

    @Test
    void aFigureThatNobodyPublishedSaysSo() {
        assertThat(drawn(CampaignSeries.MONTH, FigureKind.SATISFACTION, Language.EN))
                .contains("No figure is published");
    }

    /** Stations are named, and a decrease stands at the other side of the axis. */
    @Test
    void subjectsAreNamed() {
        assertThat(drawn(CampaignSeries.DAYS, FigureKind.COMMUTING_CHANGE, Language.JA))
                .contains("2017年 豊洲", "−14.9％");
    }
}
