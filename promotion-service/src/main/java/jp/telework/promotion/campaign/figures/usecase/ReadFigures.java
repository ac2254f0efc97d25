package jp.telework.promotion.campaign.figures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.domain.FigureSheet;
import jp.telework.promotion.campaign.figures.domain.FigureSheets;
import jp.telework.promotion.campaign.figures.domain.PastFigures;
import jp.telework.promotion.campaign.figures.domain.PublishedFigure;
import jp.telework.promotion.campaign.figures.domain.YearComparison;
import org.jspecify.annotations.Nullable;

/** The public dashboard: published figures of all years, and the years beside each other. */
@ApplicationScoped
public class ReadFigures {

    private static final String SOURCE = "参加団体の登録と報告";
    private static final String SOURCE_EN = "registrations and reports of participants";

    private final FigureSheets sheets;

    ReadFigures(FigureSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Figures, those of this service before those of earlier years.
     *
     * @param series null for all
     * @param year null for all
     */
    @Transactional
    public List<PublishedFigure> figures(@Nullable CampaignSeries series, @Nullable Integer year) {
        return Stream.concat(sheets.all().stream().flatMap(ReadFigures::figures), PastFigures.all().stream())
                .filter(figure -> series == null || figure.series() == series)
                .filter(figure -> year == null || figure.year() == year)
                .toList();
    }

    /** The years of each series, newest first. */
    @Transactional
    public List<YearComparison> comparison(@Nullable CampaignSeries series) {
        return YearComparison.of(figures(series, null));
    }

    static Stream<PublishedFigure> figures(FigureSheet sheet) {
        return sheet.figures().figures().stream()
                .map(figure -> new PublishedFigure(
                        sheet.series(),
                        sheet.year(),
                        figure,
                        false,
                        figure.kind().rule().in(Language.JA),
                        figure.kind().rule().in(Language.EN),
                        SOURCE,
                        SOURCE_EN));
    }
}
