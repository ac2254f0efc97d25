package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 返還期限の延長 (適正化法第18条第3項).
 *
 * @param order number of the return order among the acts
 * @param dueOn new due date
 * @param reason the unavoidable grounds
 */
@ActKind("DUE_DATE_EXTENSION")
public record DueDateExtension(int order, LocalDate dueOn, String reason) implements ActContent {}
