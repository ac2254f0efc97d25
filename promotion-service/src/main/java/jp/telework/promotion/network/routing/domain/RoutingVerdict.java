package jp.telework.promotion.network.routing.domain;

import jp.telework.kernel.text.Term;

/** Why a member answers a question, or why not. The reasons against a member stand in the order in which they are looked at. */
public enum RoutingVerdict implements Term {
    /** It is no member that is given questions. */
    NOT_ACTIVE,
    /** 利益相反: it is the firm that asks. */
    SAME_FIRM,
    /** 利益相反: one of the two names the other as a firm of its group. */
    SAME_GROUP,
    /** 利益相反: same industry, and one of the two declares that competitors are left out. */
    COMPETITOR,
    /** It had this question before: it declined, or did not answer in time. */
    HAD_IT_BEFORE,
    /** Its fields of experience leave out the topic. */
    OTHER_FIELD,
    /** It has as many questions as it takes. */
    FULL,
    /** It might answer, and another has a smaller part of its capacity in use. */
    LESS_FREE,
    /** It might answer, and another that is as free is of the asker's industry. */
    OTHER_INDUSTRY,
    /** It might answer, and another is nearer to the asker's size. */
    OTHER_SIZE,
    /** It might answer, and another joined earlier. */
    JOINED_LATER,
    /** The secretariat chose another. */
    ANOTHER_NAMED,
    /** It answers. */
    CHOSEN;

    /** Whether it forbids that the member answers. */
    public boolean excludes() {
        return compareTo(LESS_FREE) < 0;
    }
}
