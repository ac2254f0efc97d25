package jp.telework.gateway.problem;

import java.util.Locale;

/** Every refusal the gateway itself can give. The names are part of the API; texts are in the message bundles. */
public enum ProblemCode {
    /** The request's shape is not one that is passed on: host, connection options, framing. */
    BAD_REQUEST(400),
    /** The path could be read in more than one way. */
    AMBIGUOUS_PATH(400),
    /** An answer was asked for in a form that is not offered. */
    UNKNOWN_FORMAT(400),
    /** A token is needed and none came. */
    UNAUTHENTICATED(401),
    /** A token came and is not accepted. */
    INVALID_TOKEN(401),
    /** The token is bound to a client certificate, and the connection has none or another. */
    CERTIFICATE_MISMATCH(401),
    /** The token is valid, and its role asks for a stronger sign-in, such as one with two factors. */
    SIGN_IN_TOO_WEAK(401),
    /** The token is valid and its roles do not reach here. */
    FORBIDDEN(403),
    /** The token is valid and holds roles that one account may not hold together. */
    CONFLICTING_ROLES(403),
    /** No service and no page has this path. */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    /** The head or the body came too slowly. */
    REQUEST_TIMEOUT(408),
    /** The time that was asked for is not after the practice ground's, or too far away. */
    CLOCK_RUNS_FORWARD(409),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    /** The operation takes no body of this type. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The body is compressed. */
    UNSUPPORTED_CONTENT_ENCODING(415),
    /** The Expect header asks for something other than 100-continue. */
    EXPECTATION_FAILED(417),
    /** The caller, the organisation or the address has used up what it may. */
    RATE_LIMITED(429),
    /** The caller, the organisation or the address has as much under way as it may. */
    TOO_MANY_AT_ONCE(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    /** Too much is under way in the gateway itself. */
    OVERLOADED(503),
    /** The service does not answer at all, or broke off. */
    UPSTREAM_UNAVAILABLE(503),
    /** More requests wait for the service than may wait. */
    UPSTREAM_BUSY(503),
    /** The token cannot be judged because the identity provider does not answer. */
    IDENTITY_PROVIDER_UNAVAILABLE(503),
    /** No service has handed over its OpenAPI document yet. */
    CONTRACT_UNAVAILABLE(503),
    /** The service took the request and did not answer in time. */
    UPSTREAM_TIMEOUT(504);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable {@code type} of the problem document. */
    String type() {
        return "urn:telework:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
