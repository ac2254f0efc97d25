package jp.telework.furusato.town.domain.act;

/** 計画の決定, by a deciding officer who is not the one who reviewed it. */
public record PlanAdoption(int version) implements ActContent {}
