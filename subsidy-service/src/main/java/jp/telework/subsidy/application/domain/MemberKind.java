package jp.telework.subsidy.application.domain;

import jp.telework.kernel.text.Term;

/** コンソーシアム構成員の種別. */
public enum MemberKind implements Term {
    /** 地方公共団体. */
    LOCAL_GOVERNMENT(false),
    /** 民間企業. */
    COMPANY(true),
    /** 特定非営利活動法人. */
    NPO(true),
    /** 大学等. */
    UNIVERSITY(true),
    /** 一般社団法人・一般財団法人. */
    GENERAL_INCORPORATED_ASSOCIATION(true),
    /** 商工会議所・商工会等. */
    CHAMBER_OF_COMMERCE(true),
    /** その他の民間団体. */
    OTHER(true);

    private final boolean privateBody;

    MemberKind(boolean privateBody) {
        this.privateBody = privateBody;
    }

    /** Whether it counts as 民間企業等. */
    public boolean isPrivateBody() {
        return privateBody;
    }
}
