package jp.telework.platform.problem;

import org.jspecify.annotations.Nullable;

/** Looks behind wrappers: what went wrong stands somewhere in a failure's chain of causes. */
public final class Causes {

    /** Longer chains than this are loops. */
    private static final int DEPTH = 12;

    private Causes() {}

    /** The first of the wanted type, the failure itself included; null when there is none. */
    public static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> wanted) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
