package jp.telework.subsidy.grant.decision.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 申請書の補正の求め: gives the formal application back.
 *
 * @param reason what is to be corrected
 */
@ActKind("APPLICATION_RETURN")
public record ApplicationReturn(String reason) implements ActContent {}
