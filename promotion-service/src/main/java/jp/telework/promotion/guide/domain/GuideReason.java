package jp.telework.promotion.guide.domain;

import jp.telework.kernel.text.MessageKey;

/** Why a programme stands on a path. */
public enum GuideReason implements MessageKey {
    NOT_YET_INTRODUCED,
    UNDERSTANDING_GROWS,
    SECURITY_UNCHECKED,
    SECURITY_WORRIES,
    RULE_MISSING,
    EXPERT_HELPS,
    OTHERS_KNOW,
    TRIAL_SHOWS,
    EFFECT_MEASURED,
    OFFICE_WANTED,
    COST_SHARED,
    SMALL_FIRM,
    READY_TO_BE_SEEN;

    @Override
    public String catalogue() {
        return "jp.telework.promotion.guide";
    }
}
