package jp.telework.kernel.document;

import java.time.Instant;
import java.util.List;

/** An attached file with its kind and what its examination found. */
public interface ExaminedDocument extends CaseDocument {

    /** A word of the programme. */
    Enum<?> kind();

    /** Bytes. */
    long size();

    ScanResult scan();

    /** What a reader must know before opening it. */
    List<ActiveContent> activeContent();

    Instant uploadedAt();
}
