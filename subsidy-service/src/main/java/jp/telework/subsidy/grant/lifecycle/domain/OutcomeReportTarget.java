package jp.telework.subsidy.grant.lifecycle.domain;

/** A number of people that a project aims at, which may be a range (3～4人). */
public record OutcomeReportTarget(int min, int max) {}
