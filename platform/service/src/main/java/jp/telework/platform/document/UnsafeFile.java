package jp.telework.platform.document;

import jp.telework.kernel.document.DocumentError;

/** A file is not taken, and why. */
final class UnsafeFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentError code;
    private final transient Object[] arguments;

    UnsafeFile(DocumentError code, Object... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = arguments;
    }

    DocumentError code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
