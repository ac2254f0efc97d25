package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the opening sentence refers to.
 *
 * @param subsidy full name with the fiscal year, such as 令和8年度ふるさとテレワーク推進事業費補助金
 * @param requestedOn day of the proposal, application, request or performance report that the notice answers; null for
 *     notices that answer none
 * @param decidedOn day of 交付決定, null before it
 * @param decisionNumber document number of 交付決定, null before it
 */
public record NoticeMatter(
        String subsidy,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber) {

    /**
     * 補助金の名称 of a call's grants.
     *
     * @param callTitle such as 令和8年度ふるさとテレワーク推進事業
     */
    public static String subsidyOf(String callTitle) {
        return callTitle + "費補助金";
    }

    /** A request before the decision: a proposal or a formal application. */
    public static NoticeMatter requested(String subsidy, LocalDate requestedOn) {
        return new NoticeMatter(subsidy, requestedOn, null, null);
    }

    /** A step by the ministry after the decision. */
    public static NoticeMatter decided(String subsidy, LocalDate decidedOn, String decisionNumber) {
        return new NoticeMatter(subsidy, null, decidedOn, decisionNumber);
    }

    /** The same after a request or report of the grantee. */
    public NoticeMatter answering(LocalDate day) {
        return new NoticeMatter(subsidy, day, decidedOn, decisionNumber);
    }
}
