package jp.telework.promotion.campaign.figures.domain;

import jp.telework.promotion.campaign.effect.domain.EffectReport;
import org.jspecify.annotations.Nullable;

/**
 * What one approved participant adds to the figures.
 *
 * @param report null until it is reported
 */
public record Participation(int plannedPersonDays, @Nullable EffectReport report) {}
