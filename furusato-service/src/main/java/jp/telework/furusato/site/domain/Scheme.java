package jp.telework.furusato.site.domain;

import jp.telework.kernel.text.Term;

/** Under which scheme a site was set up. */
public enum Scheme implements Term {
    /** 地域実証事業: the demonstration of fiscal year 2015, commissioned by the ministry. */
    DEMONSTRATION,
    /** 補助事業: the subsidy of fiscal year 2016 and later. */
    SUBSIDY
}
