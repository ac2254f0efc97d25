package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.text.Term;

/** The campaigns that come back every year. */
public enum CampaignSeries implements Term {
    /** テレワーク・デイ（ズ）. */
    DAYS,
    /** テレワーク月間. */
    MONTH
}
