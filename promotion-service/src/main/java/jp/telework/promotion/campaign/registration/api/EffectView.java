package jp.telework.promotion.campaign.registration.api;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a participant's plan. */
@Schema(name = "CampaignReport")
public record EffectView(
        @Schema(required = true) List<DayView> days,

        @Schema(required = true, description = "延べ人数 / people of all days together")
        int personDays,

        @Schema(required = true) List<CommutingView> commuting,
        @Nullable ElectricityView electricity,
        @Nullable SpendingView spending,
        @Nullable SatisfactionView satisfaction) {

    /** 通勤者数. */
    @Schema(name = "CampaignCommuting")
    public record CommutingView(
            @Schema(required = true) CommutingPlace place,
            @Schema(required = true) String name,
            @Schema(required = true) int before,
            @Schema(required = true) int day) {}

    /** オフィスの消費電力量. */
    @Schema(name = "CampaignElectricity", description = "kWh")
    public record ElectricityView(
            @Schema(required = true) int before,
            @Schema(required = true) int day) {}

    /** 個人消費. */
    @Schema(name = "CampaignSpending")
    public record SpendingView(
            @Schema(required = true) int less,
            @Schema(required = true) int more,
            @Schema(required = true) Yen meanLess,
            @Schema(required = true) Yen meanMore) {}

    /** 満足度. */
    @Schema(name = "CampaignSatisfaction")
    public record SatisfactionView(
            @Schema(required = true) int answered,
            @Schema(required = true) int satisfied) {}

    static @Nullable EffectView of(@Nullable EffectReport report) {
        if (report == null) {
            return null;
        }
        var electricity = report.electricity();
        var spending = report.spending();
        var satisfaction = report.satisfaction();
        return new EffectView(
                report.days().stream().map(DayView::of).toList(),
                report.personDays(),
                report.commuting().stream()
                        .map(one -> new CommutingView(one.place(), one.name(), one.before(), one.day()))
                        .toList(),
                electricity == null ? null : new ElectricityView(electricity.before(), electricity.day()),
                spending == null
                        ? null
                        : new SpendingView(spending.less(), spending.more(), spending.meanLess(), spending.meanMore()),
                satisfaction == null ? null : new SatisfactionView(satisfaction.answered(), satisfaction.satisfied()));
    }
}
