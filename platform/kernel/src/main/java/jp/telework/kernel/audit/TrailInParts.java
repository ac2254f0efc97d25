package jp.telework.kernel.audit;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** A trail of which a part can be read without the rest. */
public interface TrailInParts extends Trail {

    /** Heads of the seals with numbers from {@code after}, exclusive, to {@code upTo}, inclusive; by seal and number. */
    Iterator<SealedHead> headsBySeal(int after, int upTo);

    /** Heads from a place, exclusive, to another, inclusive; by stream and position. */
    Iterator<SealedHead> headsByStream(Place after, Place upTo);

    /** Rows from a place, exclusive, to another, inclusive; by stream and position. */
    Iterator<AuditRow> rows(Place after, Place upTo);

    /** The row at a place. */
    Optional<AuditRow> row(Place at);

    /** The place of the row that is this many rows behind a place; empty when fewer follow. */
    Optional<Place> behind(Place after, long rows);

    /** The streams that have heads in younger seals than this one, and those of the rows that it does not cover. */
    Set<String> grownSince(int seal);

    /** The last head that a stream had in this seal or in an older one. */
    Optional<SealedHead> headUpTo(int seal, String stream);

    @Override
    default Iterator<SealedHead> headsBySeal() {
        return headsBySeal(-1, Integer.MAX_VALUE);
    }

    @Override
    default Iterator<SealedHead> headsByStream() {
        return headsByStream(Place.BEGINNING, Place.END);
    }

    @Override
    default Iterator<AuditRow> rows() {
        return rows(Place.BEGINNING, Place.END);
    }
}
