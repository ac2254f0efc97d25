package jp.telework.promotion.actionplan.domain;

import jp.telework.kernel.text.MessageKey;

/** How each computed point is made, as it is published beside it. */
public enum PathText implements MessageKey {
    MADE_PATH,
    MADE_TREND;

    @Override
    public String catalogue() {
        return "jp.telework.promotion.actionplan";
    }
}
