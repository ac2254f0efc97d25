package jp.telework.furusato.town.domain.act;

/**
 * まちの決定の差戻し, by a deciding officer: what the town adopted differs from the reviewed version.
 *
 * @param version of the plan
 * @param reason in what it differs
 */
public record PlanResolutionReturn(int version, String reason) implements ActContent {}
