package jp.telework.subsidy.grant.domain.act;

/**
 * 交付申請の取下げ (適正化法第9条): the decision counts as never made.
 *
 * @param reason what the applicant objects to in the decision or its conditions
 */
public record Withdrawal(String reason) implements ActContent {}
