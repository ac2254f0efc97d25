package jp.telework.promotion.campaign.figures.api;

import java.math.BigDecimal;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.domain.YearComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year of a series beside the year before. */
@Schema(name = "CampaignYear")
public record ComparisonView(
        @Schema(required = true) CampaignSeries series,
        @Schema(required = true, examples = "2017") int year,

        @Schema(description = "参加団体数 / participating organisations") @Nullable
        Long organisations,

        @Schema(description = "登録された活動数 / registered activities") @Nullable
        Long activities,

        @Schema(description = "実施人数 / people") @Nullable Long people,

        @Schema(description = "延べ人数 / person-days") @Nullable
        Long personDays,

        @Schema(
                description =
                        "参加団体数（なければ活動数）の、前の年からの増減率（％、小数第1位に四捨五入）。最初の年にはない。"
                                + " Change of organisations, or else of activities, from the year before, in percent; absent for the first.")
        @Nullable
        BigDecimal change) {

    static ComparisonView of(YearComparison year) {
        return new ComparisonView(
                year.series(),
                year.year(),
                year.organisations(),
                year.activities(),
                year.people(),
                year.personDays(),
                year.change());
    }
}
