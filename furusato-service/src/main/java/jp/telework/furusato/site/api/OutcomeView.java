package jp.telework.furusato.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.site.domain.Achievement;
import jp.telework.furusato.site.domain.OutcomeStatus;
import jp.telework.furusato.site.domain.People;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.site.usecase.ReadOutcomes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site's outcomes by fiscal year. */
@Schema(name = "SiteOutcomes", description = "拠点の年度ごとの成果。 A site's outcomes by fiscal year.")
public record OutcomeView(
        @Schema(required = true) UUID siteId,
        @Schema(required = true, examples = "H27-11") String siteNumber,
        @Schema(required = true) List<YearView> years) {

    /** One year. The public sees what is confirmed; a report is for those concerned. */
    @Schema(name = "SiteOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearView(
            @Schema(required = true, examples = "2015") int fiscalYear,
            @Schema(required = true, examples = "平成27年度") String fiscalYearLabel,

            @Schema(required = true, description = "REPORTED 報告済, CONFIRMED 確認済, CORRECTED 訂正（確認待ち）")
            OutcomeStatus status,

            @Schema(description = "確認された成果 / confirmed figures") @Nullable
            FiguresView confirmed,

            @Schema(description = "報告された成果（報告団体と省の職員だけ） / as reported, for those concerned") @Nullable
            FiguresView reported,

            @Nullable String narrative,

            @Schema(description = "訂正の理由 / why it was corrected") @Nullable
            String correctionReason,

            @Nullable Instant reportedAt,
            @Nullable Instant confirmedAt) {}

    /** Figures beside their targets. */
    @Schema(name = "SiteOutcomeFigures")
    public record FiguresView(
            @Schema(required = true, examples = "27", description = "地方移動人数")
            int relocatedWorkers,

            @Schema(required = true, examples = "4", description = "地元雇用人数")
            int localHires,

            @Schema(description = "地方移動人数の目標に対する達成 / against the target") @Nullable
            AchievementView relocatedWorkersAchievement,

            @Schema(description = "地元雇用人数の目標に対する達成 / against the target") @Nullable
            AchievementView localHiresAchievement) {

        static @Nullable FiguresView of(@Nullable People people, Site site) {
            return people == null
                    ? null
                    : new FiguresView(
                            people.relocatedWorkers(),
                            people.localHires(),
                            AchievementView.of(site.relocatedTarget(), people.relocatedWorkers()),
                            AchievementView.of(site.hiresTarget(), people.localHires()));
        }
    }

    /** A result beside its target; a range is reached at its lower end. */
    @Schema(name = "SiteAchievement")
    public record AchievementView(
            @Schema(required = true) PeopleRange target,

            @Schema(description = "下限に対する割合（％、切捨て） / share of the lower end, percent", examples = "150") @Nullable
            Integer percent,

            @Schema(required = true) boolean reached) {

        static @Nullable AchievementView of(@Nullable PeopleRange target, int result) {
            Achievement achievement = Achievement.of(target, result);
            return achievement == null
                    ? null
                    : new AchievementView(achievement.target(), achievement.percent(), achievement.reached());
        }
    }

    static OutcomeView of(ReadOutcomes.Outcomes outcomes) {
        return new OutcomeView(
                outcomes.site().id(),
                outcomes.site().siteNumber().value(),
                outcomes.years().stream()
                        .map(year -> year(outcomes.site(), year, outcomes.withReports()))
                        .toList());
    }

    static OutcomeView of(Site site, SiteOutcome outcome) {
        return new OutcomeView(site.id(), site.siteNumber().value(), List.of(year(site, outcome, true)));
    }

    private static YearView year(Site site, SiteOutcome year, boolean withReports) {
        boolean settled = year.status() == OutcomeStatus.CONFIRMED;
        return new YearView(
                year.fiscalYear().value(),
                year.fiscalYear().label(),
                // The public does not see that a correction waits.
                withReports ? year.status() : OutcomeStatus.CONFIRMED,
                FiguresView.of(year.confirmed(), site),
                withReports ? FiguresView.of(year.reported(), site) : null,
                withReports || settled ? year.narrative() : null,
                withReports || settled ? year.correctionReason() : null,
                withReports ? year.reportedAt() : null,
                year.confirmedAt());
    }
}
