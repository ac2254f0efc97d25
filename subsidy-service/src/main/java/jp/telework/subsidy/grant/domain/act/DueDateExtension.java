package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;

/**
 * 返還期限の延長 (適正化法第18条第3項).
 *
 * @param order number of the return order among the acts
 * @param dueOn new due date
 * @param reason the unavoidable grounds
 */
public record DueDateExtension(int order, LocalDate dueOn, String reason) implements ActContent {}
