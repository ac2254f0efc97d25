package jp.telework.kernel.document;

import jp.telework.kernel.text.Term;

/** 注意を要する内容: what a file holds besides what it shows. It is taken, and whoever opens it is told. */
public enum ActiveContent implements Term {
    JAVASCRIPT,
    EMBEDDED_FILES,
    /** Actions that begin without being asked for, forms of another kind, controls. */
    AUTOMATIC_ACTIONS,
    /** Parts that are fetched from elsewhere when the file is opened. */
    EXTERNAL_CONTENT,
    /** Its content cannot be looked at. */
    ENCRYPTED,
    /** A part of it could not be looked at. */
    UNREADABLE
}
