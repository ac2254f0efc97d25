package jp.telework.kernel.document;

import jp.telework.kernel.text.Term;

/** 注意を要する内容: what a file holds besides its visible content. The service accepts such a file and warns its readers. */
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
