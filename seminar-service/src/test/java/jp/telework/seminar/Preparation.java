package jp.telework.seminar;

import jp.telework.test.authorisation.Call;

/** What a feature's operations need before the authorisation walk can call them. */
public interface Preparation {

    /**
     * Whether the operation is this feature's.
     *
     * @param operation {@code METHOD /path/{template}}
     */
    boolean knows(String operation);

    /** A case in a state in which the operation makes sense, a body, an ETag; asked anew before each call. */
    Call prepare(String operation, String column);
}
