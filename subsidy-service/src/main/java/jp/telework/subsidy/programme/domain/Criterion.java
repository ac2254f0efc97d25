package jp.telework.subsidy.programme.domain;

/**
 * One criterion of the evaluation.
 *
 * @param code stable name inside the call, such as {@code FEASIBILITY}
 * @param title name for people
 * @param weight share of the total, 1 to 100; a call's weights add up to 100
 * @param maxScore best score, 1 to 100
 */
public record Criterion(String code, String title, int weight, int maxScore) {}
