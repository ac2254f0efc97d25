package jp.telework.subsidy.portal.domain;

/** By what the portal's list is sorted; the names are the portal's. */
public enum PortalSort {
    /** 公表の日時. */
    CREATED_DATE,
    /** 募集開始の日時. */
    ACCEPTANCE_START_DATETIME,
    /** 募集終了の日時. */
    ACCEPTANCE_END_DATETIME
}
