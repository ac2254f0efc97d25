package jp.telework.gateway.limits;

/** The request body arrives too slowly: the gateway stops passing it on and frees its place. */
public final class BodyTooSlowException extends Exception {

    private static final long serialVersionUID = 1L;

    BodyTooSlowException() {
        super("body too slow", null, false, false);
    }
}
