package jp.telework.seminar.speaker.domain;

import jp.telework.kernel.text.Term;

/** 講師の氏名の公表についての同意の状態. */
public enum SpeakerConsentStatus implements Term {
    /** 回答待ち: the public does not see the name. */
    ASKED,
    /** 同意: the public sees name and affiliation. */
    GIVEN,
    /** 不同意・撤回: the public does not see the name; the lecturer can still agree. */
    WITHDRAWN
}
