package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Term;
import jp.telework.subsidy.programme.domain.ActClause;

/** How the grantee's consumption-tax return treated the tax on its purchases. */
public enum TaxMethod implements Term {
    /** 免税事業者. */
    EXEMPT(ActClause.TAX_ACT_9, SettlementText.TAX_EXEMPT),
    /** 簡易課税. */
    SIMPLIFIED(ActClause.TAX_ACT_37, SettlementText.TAX_SIMPLIFIED),
    /** 公益法人・地方公共団体等 with more than 5 % special income. */
    SPECIAL_INCOME_OVER_5_PERCENT(ActClause.TAX_ACT_60_4, SettlementText.TAX_SPECIAL_INCOME),
    /** 2割特例. */
    TWENTY_PERCENT_SPECIAL(ActClause.TAX_ACT_TWENTY_PERCENT, SettlementText.TAX_TWENTY_PERCENT),
    /** 補助対象経費 without any taxable purchase. */
    NON_TAXABLE_COST(ActClause.TAX_ACT_30_1, SettlementText.TAX_NON_TAXABLE_COST),
    /** 全額控除. */
    FULL(ActClause.TAX_ACT_30_1, SettlementText.TAX_FULL),
    /** 一括比例配分方式. */
    PROPORTIONAL(ActClause.TAX_ACT_30_2, SettlementText.TAX_PROPORTIONAL),
    /** 個別対応方式. */
    ITEMISED(ActClause.TAX_ACT_30_2, SettlementText.TAX_ITEMISED);

    private final ActClause clause;
    private final SettlementText text;

    TaxMethod(ActClause clause, SettlementText text) {
        this.clause = clause;
        this.text = text;
    }

    public Clause clause() {
        return clause;
    }

    /** Whether the grantee got tax back for purchases at all; otherwise nothing is to be returned. */
    public boolean credits() {
        return this == FULL || this == PROPORTIONAL || this == ITEMISED;
    }

    SettlementText text() {
        return text;
    }
}
