package jp.telework.promotion.selfcheck.domain;

/** The score of one role's items. */
public record RoleScore(SelfCheckRole role, CheckScore score) {}
