package jp.telework.promotion.selfcheck.domain;

/** An item that leaves something to do, and how it was answered. */
public record OpenItem(CheckItem item, AnswerKind answer) {}
