package jp.telework.kernel.audit;

import java.util.Iterator;
import java.util.List;

/** Where an audit trail is read from: a database, or an exported file. Streams are in the order of their names' code points. */
public interface Trail {

    /** All seals by their number. */
    List<AuditSeal> seals();

    /** All sealed heads by seal and number. */
    Iterator<SealedHead> headsBySeal();

    /** All sealed heads by stream and position. */
    Iterator<SealedHead> headsByStream();

    /** All rows by stream and position. */
    Iterator<AuditRow> rows();
}
