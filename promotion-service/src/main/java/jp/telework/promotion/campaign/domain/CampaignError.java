package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of campaigns. Messages: {@code jp/telework/promotion/campaign_*.properties}. */
public enum CampaignError implements ErrorCode {
    /** The last day is not before the first. */
    PERIOD_REVERSED(422),
    /** A day lies in the period of its campaign. */
    DAY_OUTSIDE_PERIOD(422),
    /** The last day of registration is not before its first. */
    REGISTRATION_REVERSED(422),
    /** Changes are possible as long as registrations are. */
    CHANGES_END_TOO_EARLY(422),
    /** Reports are possible until the campaign is over. */
    REPORTS_END_TOO_EARLY(422),
    /** Reports come between two days. */
    REPORTS_CLOSED(409),
    /** Nobody reports what has not come. */
    DAY_AHEAD(422),
    /** Figures are published once reports come. */
    FIGURES_TOO_EARLY(409),
    /** A class that asks for the core day needs one. */
    CORE_DAY_MISSING(422),
    /** No class asks for more days than there are. */
    TOO_MANY_DAYS_ASKED(422),
    /** A campaign is announced before it is over. */
    CAMPAIGN_OVER(409),
    /** Registrations come between two days. */
    REGISTRATION_CLOSED(409),
    /** Registrations change until a day. */
    CHANGES_CLOSED(409),
    /** The campaign has no such class. */
    UNKNOWN_CLASS(422),
    /** The campaign publishes nothing of this kind. */
    NOT_PUBLISHED_HERE(422),
    /** The class asks for more days. */
    DAYS_MISSING(422),
    /** The class asks for the core day. */
    CORE_DAY_NOT_TAKEN(422),
    /** The class asks for more people on the core day. */
    CORE_DAY_PEOPLE_MISSING(422),
    /** The class asks for a part in measuring the effects. */
    MEASUREMENT_NOT_JOINED(422),
    /** The class asks what is offered to others. */
    OFFER_MISSING(422),
    /** An organisation registers once for a campaign. */
    ALREADY_REGISTERED(409);

    private final int status;

    CampaignError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.campaign";
    }
}
