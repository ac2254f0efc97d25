package jp.telework.promotion.campaign.effect.domain;

/** 満足度: of those who answered, how many want to telework again. */
public record Satisfaction(int answered, int satisfied) {}
