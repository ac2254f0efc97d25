package jp.telework.platform.exchange;

import jp.telework.kernel.refusal.ErrorCode;

/** Why an acknowledgement or a number is refused. */
public enum ExchangeError implements ErrorCode {
    /** No case of this name that the caller may see. */
    UNKNOWN_CASE(422),
    /** No event of this id in the feed of the caller. */
    EVENT_NOT_IN_FEED(422),
    /** The event is about another case than the one named. */
    EVENT_OF_ANOTHER_CASE(422),
    /** The event itself tells of an acknowledgement: two systems would answer each other without end. */
    NOT_ACKNOWLEDGEABLE(422),
    /** The system has said the same of this event or case before. */
    ALREADY_ACKNOWLEDGED(409),
    /** Cases of this kind carry no numbers of other systems. */
    NO_EXTERNAL_REFERENCES(422),
    /** The system has no number of this case that could be taken back. */
    NO_SUCH_REFERENCE(422);

    private final int status;

    ExchangeError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.platform.exchange";
    }
}
