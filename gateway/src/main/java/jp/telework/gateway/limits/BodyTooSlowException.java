package jp.telework.gateway.limits;

/** Ends the passing on of a body that comes so slowly that waiting for it would be holding a place free for nobody. */
public final class BodyTooSlowException extends Exception {

    private static final long serialVersionUID = 1L;

    BodyTooSlowException() {
        super("body too slow", null, false, false);
    }
}
