package jp.telework.seminar.advice.domain;

/** 導入状況: how far an organisation is with telework. */
public enum IntroductionStage {
    /** 未導入. */
    NOT_INTRODUCED,
    /** 検討中. */
    CONSIDERING,
    /** 導入済み. */
    INTRODUCED
}
