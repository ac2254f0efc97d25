package jp.telework.seminar.advice.domain;

import jp.telework.kernel.text.Term;

/** 導入状況: how far an organisation is with telework. */
public enum IntroductionStage implements Term {
    /** 未導入. */
    NOT_INTRODUCED,
    /** 検討中. */
    CONSIDERING,
    /** 導入済み. */
    INTRODUCED
}
