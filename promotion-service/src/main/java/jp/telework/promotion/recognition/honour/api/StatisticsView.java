package jp.telework.promotion.recognition.honour.api;

import java.util.List;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.honour.domain.Honours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were recognised, by year. */
@Schema(
        name = "RecognitionStatistics",
        description = "年度と区分ごとの件数。名称を公表していない年度は、件数だけを数える。"
                + " Numbers by year and award; years without published names count by their published number.")
public record StatisticsView(
        @Schema(required = true) List<YearView> years,

        @Schema(required = true, description = "百選の延べ件数 / the hundred of all years", examples = "119")
        int hundred) {

    /** A year's number. */
    @Schema(name = "RecognitionYear")
    public record YearView(
            @Schema(required = true) FiscalYear fiscalYear,
            @Schema(required = true) String fiscalYearLabel,
            @Schema(required = true) Award award,
            @Schema(required = true) int honours,

            @Schema(required = true, description = "公表された件数だけが分かる / only the published number is known")
            boolean byCount) {}

    static StatisticsView of(List<Honours.YearCount> counts) {
        return new StatisticsView(
                counts.stream()
                        .map(count -> new YearView(
                                count.fiscalYear(),
                                count.fiscalYear().label(),
                                count.award(),
                                count.honours(),
                                count.byCount()))
                        .toList(),
                counts.stream()
                        .filter(count -> count.award() == Award.HUNDRED)
                        .mapToInt(Honours.YearCount::honours)
                        .sum());
    }
}
