package jp.telework.promotion.campaign.effect.domain;

/** 電力: what the offices used on an ordinary day and on the day of the campaign, in kWh. */
public record Electricity(int before, int day) {}
