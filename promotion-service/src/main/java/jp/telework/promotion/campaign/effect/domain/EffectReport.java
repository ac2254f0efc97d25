package jp.telework.promotion.campaign.effect.domain;

import java.util.List;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import org.jspecify.annotations.Nullable;

/**
 * 実績の報告: what came of a participant's plan. What was not measured is null or empty.
 *
 * @param days actual headcounts, each day once
 */
public record EffectReport(
        List<DayHeadcount> days,
        List<Commuting> commuting,
        @Nullable Electricity electricity,
        @Nullable Spending spending,
        @Nullable Satisfaction satisfaction) {

    public EffectReport {
        days = List.copyOf(days);
        commuting = List.copyOf(commuting);
    }

    /** 延べ人数. */
    public int personDays() {
        return days.stream().mapToInt(DayHeadcount::people).sum();
    }

    /** The people of the day that has most. */
    public int mostPeople() {
        return days.stream().mapToInt(DayHeadcount::people).max().orElse(0);
    }
}
