package jp.telework.kernel.document;

/** An attached file. It never changes; a better version is another document. */
public interface CaseDocument {

    /** Counted from 1 inside the case, never used again. */
    int number();

    String name();

    /** The media type found in the content. */
    String mediaType();

    /** Lower-case hexadecimal. */
    String sha256();
}
