package jp.telework.promotion.campaign.figures.domain;

import java.math.BigDecimal;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param place where commuting was counted; null for other kinds
 * @param subject what it is about, such as a station; null for the whole campaign
 * @param before on an ordinary day; null where nothing is compared
 * @param day on the day of the campaign
 * @param reports how many organisations it comes from; null where that is not known
 */
public record Figure(
        FigureKind kind,
        @Nullable CommutingPlace place,
        @Nullable String subject,
        BigDecimal value,
        @Nullable Long before,
        @Nullable Long day,
        @Nullable Long reports) {}
