package jp.telework.furusato.selection.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences that explain a ranking. */
public enum SelectionText implements MessageKey {
    TIE_SCORE_WITHOUT_BONUS,
    TIE_FIRST_CRITERION,
    TIE_EARLIER_SUBMISSION,
    OUT_REGION_LIMIT,
    OUT_REGION_LIMIT_EMPTY,
    OUT_EACH_REGION,
    OUT_REGION_BONUS,
    IN_REGION_LIMIT,
    IN_EACH_REGION,
    IN_REGION_BONUS,
    RULE_NONE,
    RULE_REGION_LIMIT,
    RULE_EACH_REGION,
    RULE_REGION_BONUS;

    @Override
    public String catalogue() {
        return "jp.telework.furusato.selection";
    }
}
