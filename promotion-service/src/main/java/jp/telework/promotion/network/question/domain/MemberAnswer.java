package jp.telework.promotion.network.question.domain;

import java.time.Instant;

/** 回答. */
public record MemberAnswer(String text, Instant answeredAt) {}
