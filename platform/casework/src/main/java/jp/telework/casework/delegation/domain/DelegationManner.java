package jp.telework.casework.delegation.domain;

import jp.telework.kernel.text.Term;

/** How another person came to act in a case. */
public enum DelegationManner implements Term {
    /** 委任: a deputy acts for the person in charge during a period. */
    PERIOD,
    /** 引継ぎ: the person in charge hands the case over for good. */
    HANDOVER,
    /** 引取り: a colleague takes charge, because the person in charge is away or there is none. */
    TAKEOVER,
    /** 担当者の指定: an officer names the person in charge. */
    REASSIGNMENT
}
