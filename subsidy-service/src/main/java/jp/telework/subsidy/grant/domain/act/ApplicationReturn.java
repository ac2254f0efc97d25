package jp.telework.subsidy.grant.domain.act;

/**
 * 申請書の補正の求め: gives the formal application back.
 *
 * @param reason what is to be corrected
 */
public record ApplicationReturn(String reason) implements ActContent {}
