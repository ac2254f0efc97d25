package jp.telework.subsidy.duplicate.domain;

import jp.telework.kernel.text.Term;

/** Why two cases may fund the same thing. */
public enum Ground implements Term {
    /** 構成員が同じ: an organisation takes part in both. */
    ORGANISATION,
    /** 拠点が同じ: the same place is set up. */
    SITE,
    /** 財産が同じ: a thing of the same name is bought. */
    ASSET,
    /** 事業期間が重なる: the projects run at the same time. */
    PERIOD
}
