package jp.telework.kernel.document;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a file is not accepted. */
public enum DocumentError implements ErrorCode {
    DOCUMENT_EMPTY(422),
    DOCUMENT_TOO_LARGE(413),
    /** All documents of a case together are too many or too large. */
    DOCUMENTS_TOO_LARGE(422),
    /** Neither the name nor the declared type agrees with what the file really is, or the type is not accepted. */
    DOCUMENT_TYPE_MISMATCH(422),
    DOCUMENT_TYPE_NOT_ACCEPTED(422),
    DOCUMENT_NAME_INVALID(422),
    DOCUMENT_HAS_MACROS(422),
    /** An archive with too many parts, or one that unpacks to too much. */
    DOCUMENT_UNPACKS_TOO_LARGE(422),
    /** A part whose name leads elsewhere or is there twice, that declares a document type, or that cannot be read. */
    DOCUMENT_PACKAGE_UNSAFE(422),
    /** The file is something else as well, such as a web page. */
    DOCUMENT_AMBIGUOUS(422),
    DOCUMENT_INFECTED(422),
    /** All files of an organisation together. */
    DOCUMENT_QUOTA_EXCEEDED(422);

    private final int status;

    DocumentError(int status) {
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
