package jp.telework.gateway.identity;

/** What became of a token. */
sealed interface Verdict {

    /** Signature, issuer, audience and times are right. */
    record Accepted(Caller caller) implements Verdict {}

    /** Something about it is wrong; which, is only for the log. */
    record Refused() implements Verdict {}

    /** It is good, and its holder did not sign in strongly enough for one of its roles. */
    record TooWeak(SignInStrength asked) implements Verdict {}

    /** It cannot be judged because the provider cannot be reached. */
    record ProviderUnavailable() implements Verdict {}

    Verdict REFUSED = new Refused();
    Verdict PROVIDER_UNAVAILABLE = new ProviderUnavailable();
}
