package jp.telework.gateway.identity;

/** What became of a token. */
enum Verdict {
    /** Signature, issuer, audience and times are right. */
    ACCEPTED,
    /** Something about it is wrong; which, is only for the log. */
    REFUSED,
    /** It cannot be judged because the provider's keys cannot be had. */
    PROVIDER_UNAVAILABLE
}
