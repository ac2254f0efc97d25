package jp.telework.test.compatibility;

/**
 * One difference between two contracts that a client can notice.
 *
 * @param place operation or schema, and what is inside it
 */
public record Change(Kind kind, String place, String what) {

    /** What the change asks of the version, least first. */
    public enum Kind {
        /** Clients of the released contract do not notice. The minor version rises. */
        ADDITION,
        /** Some client of the released contract stops working. The major version rises. */
        BREAKING,
        /** No version allows it: an operation goes away before its sunset. */
        FORBIDDEN
    }

    @Override
    public String toString() {
        return kind + " " + place + ": " + what;
    }
}
