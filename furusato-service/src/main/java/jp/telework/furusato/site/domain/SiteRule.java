package jp.telework.furusato.site.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of outcome reports. */
public enum SiteRule implements CaseRule {
    OUTCOME_YEAR_STARTED(SiteError.OUTCOME_YEAR_BEFORE_SITE),
    OUTCOME_YEAR_OVER(SiteError.OUTCOME_YEAR_NOT_OVER),
    OUTCOME_UNCONFIRMED(SiteError.OUTCOME_CONFIRMED),
    CORRECTION_OF_CONFIRMED(SiteError.NOTHING_TO_CORRECT);

    private final ErrorCode refusal;

    SiteRule(ErrorCode refusal) {
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return SiteClause.OUTCOMES;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.site";
    }
}
