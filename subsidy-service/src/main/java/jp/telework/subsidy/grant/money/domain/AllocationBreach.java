package jp.telework.subsidy.grant.money.domain;

import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * 承認を受けない経費の配分の変更: a category that was moved beyond the limit for minor changes (適正化法第7条第1項第1号). It counts its
 * decided amount; the officer says what else follows.
 *
 * @param decidedYen as decided or approved
 * @param limitYen the decided amount and the call's percentage of it
 * @param actualYen as reported and examined, beyond the limit
 * @param reason why it is treated so
 */
public record AllocationBreach(
        CostCategory category, Yen decidedYen, Yen limitYen, Yen actualYen, Treatment treatment, String reason) {

    /** What follows beside counting the decided amount only. */
    public enum Treatment implements Term {
        /** ほかの措置はとらない. */
        NOTHING_MORE,
        /** 文書で注意する. */
        WARNING,
        /** 第17条の取消しを別に行う. */
        CANCELLATION
    }
}
