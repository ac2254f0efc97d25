package jp.telework.kernel.audit;

/**
 * A row's place in the trail: streams are in the order of their names' code points, rows in that of their positions.
 *
 * @param position from 1; 0 is before the first row of the stream
 */
public record Place(String stream, int position) {

    /** Before all rows. */
    public static final Place BEGINNING = new Place("", Integer.MIN_VALUE);

    /** After all rows: no name has a greater code point. */
    public static final Place END = new Place(Character.toString(Character.MAX_CODE_POINT), Integer.MAX_VALUE);

    /** After all rows of a stream. */
    static Place endOf(String stream) {
        return new Place(stream, Integer.MAX_VALUE);
    }
}
