package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of campaigns and of registrations for them. */
public enum CampaignRule implements CaseRule {
    PERIOD_IN_ORDER(CampaignClause.PLAN, CampaignError.PERIOD_REVERSED),
    CORE_DAY_IN_PERIOD(CampaignClause.PLAN, CampaignError.DAY_OUTSIDE_PERIOD),
    REGISTRATION_IN_ORDER(CampaignClause.PLAN, CampaignError.REGISTRATION_REVERSED),
    CHANGES_AFTER_REGISTRATION(CampaignClause.PLAN, CampaignError.CHANGES_END_TOO_EARLY),
    REPORTS_AFTER_PERIOD(CampaignClause.PLAN, CampaignError.REPORTS_END_TOO_EARLY),
    CORE_DAY_SET(CampaignClause.PLAN, CampaignError.CORE_DAY_MISSING),
    DAYS_IN_REACH(CampaignClause.PLAN, CampaignError.TOO_MANY_DAYS_ASKED),
    CAMPAIGN_AHEAD(CampaignClause.PLAN, CampaignError.CAMPAIGN_OVER),
    REGISTRATION_OPEN(CampaignClause.REGISTRATION, CampaignError.REGISTRATION_CLOSED),
    CHANGE_IN_TIME(CampaignClause.REGISTRATION, CampaignError.CHANGES_CLOSED),
    DAY_WITHIN_PERIOD(CampaignClause.REGISTRATION, CampaignError.DAY_OUTSIDE_PERIOD),
    CLASS_KNOWN(CampaignClause.REGISTRATION, CampaignError.UNKNOWN_CLASS),
    PUBLICATION_KNOWN(CampaignClause.REGISTRATION, CampaignError.NOT_PUBLISHED_HERE),
    REPORT_IN_TIME(CampaignClause.REPORT, CampaignError.REPORTS_CLOSED),
    DAY_PASSED(CampaignClause.REPORT, CampaignError.DAY_AHEAD),
    FIGURES_DUE(CampaignClause.REPORT, CampaignError.FIGURES_TOO_EARLY),
    DAYS_REACHED(CampaignClause.CLASSES, CampaignError.DAYS_MISSING),
    CORE_DAY_TAKEN(CampaignClause.CLASSES, CampaignError.CORE_DAY_NOT_TAKEN),
    CORE_DAY_PEOPLE_REACHED(CampaignClause.CLASSES, CampaignError.CORE_DAY_PEOPLE_MISSING),
    MEASUREMENT_JOINED(CampaignClause.CLASSES, CampaignError.MEASUREMENT_NOT_JOINED),
    OFFER_DESCRIBED(CampaignClause.CLASSES, CampaignError.OFFER_MISSING);

    private final Clause clause;
    private final ErrorCode refusal;

    CampaignRule(Clause clause, ErrorCode refusal) {
        this.clause = clause;
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.campaign";
    }
}
