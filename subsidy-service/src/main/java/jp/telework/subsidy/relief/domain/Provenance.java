package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.text.Term;

/** Where a term of the relief is from. */
public enum Provenance implements Term {
    /** 原資料: the action plan of 2007 says it. */
    SOURCE,
    /** 法令: the law on local taxes says it of all depreciable property. */
    LAW,
    /** 公表資料: press reports of the time say it; the text of the law has to confirm it. */
    REPORTED
}
