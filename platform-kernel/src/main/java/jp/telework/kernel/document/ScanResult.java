package jp.telework.kernel.document;

/** ウイルス検査の結果. */
public enum ScanResult {
    /** No scanner is configured. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
