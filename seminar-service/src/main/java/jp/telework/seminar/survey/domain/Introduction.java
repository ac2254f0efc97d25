package jp.telework.seminar.survey.domain;

import jp.telework.kernel.text.Term;

/** 自社のテレワーク導入状況, as attendees say. */
public enum Introduction implements Term {
    /** 導入済み. */
    INTRODUCED,
    /** 導入予定. */
    PLANNED,
    /** 検討中. */
    CONSIDERING,
    /** 検討していない. */
    NOT_CONSIDERING
}
