package jp.telework.promotion.network.question.domain;

/** The person who asks. The secretariat and the own firm read it, no member does, and it is erased by rule. */
public record Asker(String name, String email) {}
