package jp.telework.kernel.refusal;

/** The error codes that every service shares. Messages: {@code errors_ja.properties}, {@code errors_en.properties}. */
public enum CommonError implements ErrorCode {
    /** The body is not JSON, or not of the documented shape. */
    MALFORMED_BODY(400),
    /** The body has a field that the contract does not know. */
    UNKNOWN_FIELD(400),
    /** A value has the wrong JSON type or does not fit its range. */
    WRONG_TYPE(400),
    /** A query or path parameter cannot be read. */
    INVALID_PARAMETER(400),
    /** The operation has no query parameter of this name. */
    UNKNOWN_PARAMETER(400),
    /** A query parameter is given more than once. */
    REPEATED_PARAMETER(400),
    /** A cursor that this list did not issue, or issued for other filters. */
    INVALID_CURSOR(400),
    /** The feed is to be read after an event that the caller cannot read, or that a restored database has lost. */
    UNKNOWN_EVENT(400),
    /** A header cannot be read. */
    INVALID_HEADER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    /** The token holds roles that one person may not hold together; the problem lists {@code roles[]}. */
    CONFLICTING_ROLES(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The state of the case does not allow the command; the problem lists {@code allowed[]}. */
    ILLEGAL_TRANSITION(409),
    /** A reason of {@code …/actions}: which action leads towards a state that allows the command. */
    ANOTHER_ACTION_FIRST(409),
    /** A reason of {@code …/actions}: no later state of the case allows the command. */
    NO_LONGER_POSSIBLE(409),
    /** A reason of {@code …/actions}: the case has no part that the command could be about. */
    NO_SUCH_PART(404),
    /** A request with the same Idempotency-Key is still being worked on. */
    REQUEST_IN_PROGRESS(409),
    /** The same person may not do both steps. */
    SEPARATION_OF_DUTIES(409),
    /** The token does not tell which person acts. */
    PERSON_UNKNOWN(409),
    /** Others changed the same case at the same moment, several times in a row. */
    CONCURRENT_CHANGE(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The body is compressed or encoded in another way. */
    UNSUPPORTED_CONTENT_ENCODING(415),
    PRECONDITION_REQUIRED(428),
    /** The Idempotency-Key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** The Idempotency-Key is not 1 to 255 printable ASCII characters. */
    INVALID_IDEMPOTENCY_KEY(400),
    /** A field that the command needs is missing or empty. */
    REQUIRED(422),
    TEXT_TOO_LONG(422),
    TEXT_HALF_WIDTH_KANA(422),
    TEXT_PRIVATE_USE_CHARACTER(422),
    TEXT_CONTROL_CHARACTER(422),
    /** A name has more than one line. */
    NAME_LINE_BREAK(422),
    /** A name holds a web address. */
    NAME_WEB_ADDRESS(422),
    /** No font of the papers has a character of a text that must be printed as it is. */
    UNPRINTABLE_CHARACTER(422),
    INVALID_CORPORATE_NUMBER(422),
    INVALID_LOCAL_GOVERNMENT_CODE(422),
    UNKNOWN_LOCAL_GOVERNMENT(422),
    LOCAL_GOVERNMENT_NOT_IN_USE(422),
    LOCAL_GOVERNMENT_NOT_YET_IN_USE(422),
    INVALID_POSTAL_CODE(422),
    INVALID_PREFECTURE(422),
    INVALID_EMAIL(422),
    INVALID_PHONE(422),
    INVALID_DATE(422),
    YEN_OUT_OF_RANGE(422),
    NUMBER_OUT_OF_RANGE(422),
    /** A code that is not one of the listed values. */
    UNKNOWN_VALUE(422),
    TOO_MANY_ITEMS(422),
    /** A list names the same thing twice. */
    DUPLICATE_ENTRY(422),
    TOO_MANY_REQUESTS(429),
    /** Too many requests of one caller wait for events at the same time. */
    TOO_MANY_POLLS(429),
    /** Something broke on our side; nothing else is said to the caller. */
    INTERNAL_ERROR(500),
    /** The database or the identity provider cannot be reached at the moment. */
    SERVICE_UNAVAILABLE(503);

    private final int status;

    CommonError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.kernel.errors";
    }
}
