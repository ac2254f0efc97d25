package jp.telework.kernel.document;

import jp.telework.kernel.text.Term;

/** ウイルス検査の結果. */
public enum ScanResult implements Term {
    /** No scanner is configured. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
