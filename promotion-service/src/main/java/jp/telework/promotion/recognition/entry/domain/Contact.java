package jp.telework.promotion.recognition.entry.domain;

/** 担当者 of an application: personal data, which go by rule. */
public record Contact(String name, String email, String phone) {}
