package jp.telework.promotion.selfcheck.domain;

/** The score of the items of one category, for all roles. */
public record CategoryScore(ItemCategory category, CheckScore score) {}
