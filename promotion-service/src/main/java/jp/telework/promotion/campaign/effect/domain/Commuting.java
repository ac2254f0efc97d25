package jp.telework.promotion.campaign.effect.domain;

/**
 * 通勤: people at one place.
 *
 * @param before on an ordinary day
 * @param day on the day of the campaign
 */
public record Commuting(CommutingPlace place, String name, int before, int day) {}
