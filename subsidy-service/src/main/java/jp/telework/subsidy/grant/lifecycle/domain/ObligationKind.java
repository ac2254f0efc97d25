package jp.telework.subsidy.grant.lifecycle.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.programme.domain.ActClause;

/** What a grantee has to do by a day, and the periods that run for it. The names are stable. */
public enum ObligationKind implements MessageKey {
    /** 申請の取下げの期間. */
    WITHDRAWAL_TERM(Nature.PERIOD, Ordinal.ACT, ActClause.ACT_9),
    /** 着手の報告. */
    START_REPORT(Nature.DUTY, Ordinal.ACT, ActClause.ACT_12),
    /** 実績報告. */
    PERFORMANCE_REPORT(Nature.DUTY, Ordinal.ACT, ActClause.ACT_14),
    /** 年度終了実績報告. */
    YEAR_END_REPORT(Nature.DUTY, Ordinal.YEAR, ActClause.ACT_14),
    /** 是正措置命令に係る実績報告. */
    CORRECTED_REPORT(Nature.DUTY, Ordinal.ACT, ActClause.ACT_16),
    /** 遂行命令に係る措置. */
    ORDERED_MEASURES(Nature.DUTY, Ordinal.ACT, ActClause.ACT_13_1),
    /** 一時停止命令に係る措置. */
    SUSPENSION_MEASURES(Nature.DUTY, Ordinal.ACT, ActClause.ACT_13_2),
    /** 消費税仕入控除税額の報告. */
    CONSUMPTION_TAX_REPORT(Nature.DUTY, Ordinal.ACT, ActClause.TERMS_CONSUMPTION_TAX),
    /** 成果の報告. */
    OUTCOME_REPORT(Nature.DUTY, Ordinal.YEAR, ActClause.TERMS_OUTCOME),
    /** 返還命令に係る返還. */
    RETURN_PAYMENT(Nature.DUTY, Ordinal.ACT, ActClause.RETURN),
    /** 消費税仕入控除税額の返還, until an order demands it. */
    CONSUMPTION_TAX_PAYMENT(Nature.DUTY, Ordinal.ACT, ActClause.TERMS_CONSUMPTION_TAX),
    /** 収益納付, until an order demands it. */
    REVENUE_PAYMENT(Nature.DUTY, Ordinal.ACT, ActClause.ACT_7_2),
    /** 財産処分納付金, until an order demands it. */
    DISPOSAL_PAYMENT(Nature.DUTY, Ordinal.ACT, ActClause.TERMS_DISPOSAL),
    /** 処分制限期間. */
    ASSET_RESTRICTION(Nature.PERIOD, Ordinal.ACT, ActClause.ACT_22),
    /** 帳簿等の保存期間. */
    RECORD_KEEPING(Nature.PERIOD, Ordinal.ACT, ActClause.TERMS_RECORDS);

    private enum Nature {
        DUTY,
        PERIOD
    }

    private enum Ordinal {
        ACT,
        YEAR
    }

    private final Nature nature;
    private final Ordinal ordinal;
    private final Clause clause;

    ObligationKind(Nature nature, Ordinal ordinal, Clause clause) {
        this.nature = nature;
        this.ordinal = ordinal;
        this.clause = clause;
    }

    /** Whether it is a period that ends by itself, and not a duty that can be missed. */
    public boolean isPeriod() {
        return nature == Nature.PERIOD;
    }

    public Clause clause() {
        return clause;
    }

    /**
     * One sentence for people.
     *
     * @param number the fiscal year of a yearly duty, else the number of the act from which it follows
     */
    public Message text(int number) {
        return Message.of(this, ordinal == Ordinal.YEAR ? new FiscalYear(number) : number);
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.afterwards";
    }
}
