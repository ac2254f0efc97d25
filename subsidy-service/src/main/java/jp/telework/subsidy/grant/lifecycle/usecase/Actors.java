package jp.telework.subsidy.grant.lifecycle.usecase;

import java.util.Set;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;

/** Who may do what; the resources' roles say the same to the server. */
final class Actors {

    private Actors() {}

    static Set<Role> of(GrantAction action) {
        return switch (action) {
            case APPLY,
                    WITHDRAW,
                    REPORT_STATUS,
                    REQUEST_CHANGE,
                    REQUEST_DISCONTINUATION,
                    ATTACH_EVIDENCE,
                    REMOVE_EVIDENCE,
                    REPORT_PERFORMANCE,
                    REPORT_YEAR_END,
                    REQUEST_PAYMENT,
                    REGISTER_ASSET,
                    REQUEST_DISPOSAL,
                    REPORT_CONSUMPTION_TAX,
                    REPORT_OUTCOME -> Set.of(Role.APPLICANT);
            case RETURN_DRAFT,
                    APPROVE_DRAFT,
                    APPROVE_EARLY_START,
                    DECIDE,
                    REFUSE,
                    CANCEL_PART,
                    CANCEL_WHOLE,
                    WAIVE_CHARGES -> Set.of(Role.APPROVER);
            case PAY, LOOK_UP_PAYMENT, COMPLETE_PAYMENT, REPAY, COMPLETE_REPAYMENT ->
                Set.of(Role.OFFICER, Role.BACKOFFICE);
            case RETURN_APPLICATION,
                    SETTLE_DUPLICATE,
                    DRAFT_DECISION,
                    APPROVE_CHANGE,
                    REFUSE_CHANGE,
                    APPROVE_DISCONTINUATION,
                    REFUSE_DISCONTINUATION,
                    ORDER_PERFORMANCE,
                    SUSPEND,
                    LIFT,
                    ORDER_CORRECTION,
                    FIX_AMOUNT,
                    ORDER_RETURN,
                    EXTEND_DUE_DATE,
                    APPROVE_DISPOSAL,
                    REFUSE_DISPOSAL,
                    INSPECT,
                    CLOSE -> Set.of(Role.OFFICER);
        };
    }
}
