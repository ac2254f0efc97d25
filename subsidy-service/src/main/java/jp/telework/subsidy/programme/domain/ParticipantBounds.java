package jp.telework.subsidy.programme.domain;

/**
 * 参加企業等の要件 of a call whose proposals list who tries the system.
 *
 * @param fewest firms that a proposal lists at least
 * @param most firms that it lists at most
 * @param mostUsers people of one firm that try it at most
 * @param leastDays days for which each firm tries it at least, the first and the last included
 */
public record ParticipantBounds(int fewest, int most, int mostUsers, int leastDays) {

    /** More than any call has asked for; a proposal is read as a whole. */
    public static final int MOST = 500;

    public static final int MOST_USERS = 1_000;
    public static final int MOST_DAYS = 365;
}
