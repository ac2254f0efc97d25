package jp.telework.furusato.programme.domain;

import jp.telework.kernel.text.Term;

/** 応募者・連携先の種類. Which of them may apply is part of a round's rules. */
public enum ApplicantKind implements Term {
    /** 市町村・特別区. */
    MUNICIPALITY,
    /** 都道府県. */
    PREFECTURE,
    /** 商工会議所. */
    CHAMBER_OF_COMMERCE,
    /** 商工会. */
    SOCIETY_OF_COMMERCE,
    /** その他の地域の団体. */
    OTHER_REGIONAL_BODY,
    /** 民間企業: a partner only. */
    COMPANY,
    /** 大学・研究機関: a partner only. */
    UNIVERSITY;

    /** Whether such a body can hand in a proposal of its own. */
    public boolean mayApply() {
        return this != COMPANY && this != UNIVERSITY;
    }

    /** Whether its corporate number and local-government code belong together. */
    public boolean isLocalGovernment() {
        return this == MUNICIPALITY || this == PREFECTURE;
    }
}
