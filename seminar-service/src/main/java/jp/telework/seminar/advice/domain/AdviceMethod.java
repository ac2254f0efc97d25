package jp.telework.seminar.advice.domain;

import jp.telework.kernel.text.MessageKey;

/** 方法: how an adviser and an organisation meet. */
public enum AdviceMethod implements MessageKey {
    /** 訪問. */
    ON_SITE,
    /** Web会議. */
    ONLINE,
    /** 電話. */
    TELEPHONE;

    /** Whether the adviser travels. */
    public boolean needsTravel() {
        return this == ON_SITE;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.advice";
    }
}
