package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 翌年度への繰越しの承認, after that of the Minister of Finance (財政法第43条).
 *
 * @param request number of the request among the acts
 * @param completesOn day of completion from now on
 * @param carriedOverYen the part of the grant that is paid in the next fiscal year; the budget of the call still bears it
 * @param treasuryReference document number of 財務大臣の承認
 * @param treasuryApprovedOn its day
 * @param note conditions or remarks
 */
@ActKind("CARRY_OVER_APPROVAL")
public record CarryOverApproval(
        int request,
        LocalDate completesOn,
        Yen carriedOverYen,
        String treasuryReference,
        LocalDate treasuryApprovedOn,
        @Nullable String note)
        implements RequestAnswer {}
