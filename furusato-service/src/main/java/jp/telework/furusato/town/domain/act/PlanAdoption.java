package jp.telework.furusato.town.domain.act;

/**
 * まちの決定の記録, by a deciding officer who is not the one who reviewed the plan: the version is in force. An older act
 * has no {@link PlanResolution} before it: the ministry itself adopted that plan.
 */
public record PlanAdoption(int version) implements ActContent {}
