package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.text.MessageKey;

/** The sentences of traces for rules that pass or cannot be evaluated. */
public enum TraceText implements MessageKey {
    COMPLETE,
    WITHIN_PERIOD,
    WITHIN_CORRECTION_TERM,
    WITHIN_CAP,
    COST_REACHES_FLOOR,
    LINES_ADD_UP,
    REQUEST_WITHIN_NEED,
    CATEGORIES_ELIGIBLE,
    CONSORTIUM_SOUND,
    REPRESENTATIVE_CALLS,
    PARTICIPANTS_SOUND,
    SCHEDULE_WITHIN_YEAR,
    DOCUMENTS_PRESENT,
    DOCUMENTS_LATER,
    VALUE_MISSING,
    CALLER_WITHOUT_ORGANISATION;

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.trace";
    }
}
