package jp.telework.gateway.limits;

/** Ends the passing on of a body that turned out larger than it may be. */
public final class BodyTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("body too large", null, false, false);
    }
}
