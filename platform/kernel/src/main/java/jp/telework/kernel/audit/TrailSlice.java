package jp.telework.kernel.audit;

/**
 * A part of a trail: the rows between two places, and the roots of some seals.
 *
 * @param after exclusive; the row at this place was checked before
 * @param upTo inclusive
 * @param sealsAfter exclusive
 * @param sealsUpTo inclusive
 */
public record TrailSlice(Place after, Place upTo, int sealsAfter, int sealsUpTo) {

    /** All of a trail. */
    static final TrailSlice WHOLE = new TrailSlice(Place.BEGINNING, Place.END, -1, Integer.MAX_VALUE);

    boolean has(AuditSeal seal) {
        return seal.number() > sealsAfter && seal.number() <= sealsUpTo;
    }

    /** Whether the slice ends among the rows of a stream, so that later heads of it belong to the next slice. */
    boolean endsIn(String stream) {
        return stream.equals(upTo.stream()) && upTo.position() != Integer.MAX_VALUE;
    }

    /** Up to where heads are read: those of the last row's stream tell which of its rows are sealed. */
    Place lastHead() {
        return endsIn(upTo.stream()) ? Place.endOf(upTo.stream()) : upTo;
    }
}
