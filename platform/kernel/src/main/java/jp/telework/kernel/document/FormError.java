package jp.telework.kernel.document;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a form cannot be read. */
public enum FormError implements ErrorCode {
    /** The boundary in the Content-Type is missing, empty, too long or of other characters than RFC 2046 allows. */
    FORM_BOUNDARY_INVALID(400),
    /** No part, no end, or a part whose head cannot be read. */
    FORM_MALFORMED(400),
    /** A text in a character set that is unknown, or not in the one that it announces. */
    FORM_CHARSET_NOT_SUPPORTED(415),
    /** The name of the file is not in UTF-8, or encoded in a way that cannot be read. */
    FORM_FILE_NAME_UNREADABLE(422),
    FORM_TOO_SLOW(408);

    private final int status;

    FormError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.kernel.errors";
    }
}
