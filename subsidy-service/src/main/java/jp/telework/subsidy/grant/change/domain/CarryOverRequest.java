package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 翌年度への繰越しの承認の申請 (適正化法第7条第1項第5号, 財政法第14条の3): the project is not completed within its fiscal year.
 *
 * @param completesOn the wanted day of completion, in the next fiscal year
 * @param carriedOverYen the part of the grant that is paid in the next fiscal year
 * @param reason why the project is not completed in time
 */
@ActKind("CARRY_OVER_REQUEST")
public record CarryOverRequest(LocalDate completesOn, Yen carriedOverYen, String reason) implements ActContent {}
