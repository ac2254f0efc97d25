package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.text.Term;

/** What a campaign may publish of a participant, once the participant has agreed. */
public enum PublishedItem implements Term {
    /** 団体名. */
    NAME,
    /** 業種. */
    INDUSTRY,
    /** 本社の都道府県. */
    PREFECTURE,
    /** 従業員数. */
    EMPLOYEES,
    /** 参加区分. */
    CLASSES,
    /** 実施人数. */
    PEOPLE,
    /** 取組内容. */
    ACTIVITIES,
    /** 応援内容. */
    OFFER,
    /** ウェブサイト. */
    WEBSITE
}
