package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the opening sentence refers to.
 *
 * @param subsidy full name with the fiscal year, such as 令和8年度ふるさとテレワーク推進事業費補助金
 * @param requestedOn day of the proposal, application, request or performance report that the notice answers; null for
 *     notices that answer none
 * @param decidedOn day of 交付決定, null before it
 * @param decisionNumber document number of 交付決定, null before it, or where its notice is not kept
 */
public record NoticeMatter(
        String subsidy,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber) {

    /**
     * 補助金の名称 of a call's grants, with the fiscal year.
     *
     * @param name as the 交付要綱 has it; null where the call does not say it, so that its title stands for it
     * @param callTitle such as 令和8年度ふるさとテレワーク推進事業
     */
    public static String subsidyOf(@Nullable String name, FiscalYear year, String callTitle) {
        return name == null ? callTitle + "費補助金" : year.label() + name;
    }

    /** A request before the decision: a proposal or a formal application. */
    public static NoticeMatter requested(String subsidy, LocalDate requestedOn) {
        return new NoticeMatter(subsidy, requestedOn, null, null);
    }

    /** A step by the ministry after the decision. */
    public static NoticeMatter decided(String subsidy, LocalDate decidedOn, @Nullable String decisionNumber) {
        return new NoticeMatter(subsidy, null, decidedOn, decisionNumber);
    }

    /** The same after a request or report of the grantee. */
    public NoticeMatter answering(LocalDate day) {
        return new NoticeMatter(subsidy, day, decidedOn, decisionNumber);
    }
}
