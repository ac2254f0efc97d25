package jp.telework.seminar.survey.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of surveys. Messages: {@code jp/telework/seminar/survey_*.properties}. */
public enum SurveyError implements ErrorCode {
    /** One answer for each attendee. */
    ALREADY_ANSWERED(409),
    /** The survey's time is over. */
    SURVEY_CLOSED(409);

    private final int status;

    SurveyError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.survey";
    }
}
