package jp.telework.subsidy.grant.domain.act;

/**
 * 交付申請の取下げ (適正化法第9条): a decision counts as never made.
 *
 * @param reason why; after the decision what the applicant objects to in it or its conditions
 */
public record Withdrawal(String reason) implements ActContent {}
