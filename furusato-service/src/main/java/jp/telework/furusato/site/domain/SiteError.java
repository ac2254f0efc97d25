package jp.telework.furusato.site.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of the register of sites. Messages: {@code jp/telework/furusato/site_*.properties}. */
public enum SiteError implements ErrorCode {
    SITE_NUMBER_OF_ANOTHER_YEAR(422),
    SITE_NUMBER_TAKEN(409),
    /** A site lies in municipalities of one prefecture. */
    SEVERAL_PREFECTURES(422),
    TYPES_AND_CONFIDENCE(422),
    OUTCOME_YEAR_BEFORE_SITE(422),
    OUTCOME_YEAR_NOT_OVER(422),
    /** A confirmed year changes only by a correction with a reason. */
    OUTCOME_CONFIRMED(409),
    /** A reason for a correction was given where nothing is confirmed yet. */
    NOTHING_TO_CORRECT(409);

    private final int status;

    SiteError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.site";
    }
}
