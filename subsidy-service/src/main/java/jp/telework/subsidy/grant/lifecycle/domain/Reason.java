package jp.telework.subsidy.grant.lifecycle.domain;

/**
 * One reason of an adverse act (適正化法第21条の2: reasons must be stated).
 *
 * @param code stable code such as {@code OTHER_USE}
 * @param clause the article or condition that the facts breach
 * @param facts the facts found
 */
public record Reason(String code, String clause, String facts) {}
