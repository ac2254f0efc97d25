package jp.telework.subsidy.relief.domain;

/** 担当者 of a declaration: personal data, which go by rule. */
public record ReliefContact(String name, String email, String phone) {}
