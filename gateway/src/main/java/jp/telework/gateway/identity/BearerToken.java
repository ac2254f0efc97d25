package jp.telework.gateway.identity;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A token as the Authorization header carries it, after the checks that need no key: one header, one scheme, three
 * parts, an algorithm from the list. What fails here costs no signature check.
 *
 * @param value the compact serialisation
 */
record BearerToken(String value) {

    private static final Pattern CREDENTIALS =
            Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");
    private static final String UNKNOWN_BINDING = "?";
    private static final Set<String> TYPES = Set.of("JWT", "AT+JWT", "APPLICATION/AT+JWT");

    /** The header's value, if there is one of a bearable length. */
    static Optional<String> credentials(MultiMap headers, IdentityConfig rules) {
        List<String> credentials = headers.getAll(HttpHeaders.AUTHORIZATION);
        return credentials.size() == 1 && credentials.get(0).length() <= rules.maxTokenLength()
                ? Optional.of(credentials.get(0))
                : Optional.empty();
    }

    /** Empty when the header's value is not one well-formed token that is worth verifying. */
    static Optional<BearerToken> from(String credentials, IdentityConfig rules) {
        var matcher = CREDENTIALS.matcher(credentials);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String token = matcher.group(1);
        boolean acceptable = part(token)
                .filter(header -> algorithmIsAllowed(header, rules.algorithms()))
                .filter(header -> typeIsAccessToken(header))
                // A critical extension that is not understood must lead to refusal (RFC 7515 §4.1.11); none is.
                .filter(header -> !header.containsKey("crit"))
                .isPresent();
        return acceptable ? Optional.of(new BearerToken(token)) : Optional.empty();
    }

    private static boolean algorithmIsAllowed(JsonObject header, Set<String> algorithms) {
        return header.getValue("alg") instanceof String algorithm
                && algorithms.contains(algorithm)
                && !algorithm.startsWith("HS")
                && !algorithm.equalsIgnoreCase("none");
    }

    private static boolean typeIsAccessToken(JsonObject header) {
        return !header.containsKey("typ")
                || (header.getValue("typ") instanceof String type
                        && TYPES.contains(type.toUpperCase(java.util.Locale.ROOT)));
    }

    /** The name of the key that it says it was signed with. */
    String keyId() {
        return part(value)
                .map(header -> header.getValue("kid"))
                .map(Object::toString)
                .orElse("");
    }

    /** What the token is bound to, see {@link Caller#boundTo()}. To be asked once the signature is known to be good. */
    Optional<String> boundTo() {
        @Nullable
        Object binding = part(value.substring(value.indexOf('.') + 1))
                .map(claims -> claims.getValue("cnf"))
                .orElse(null);
        if (binding == null) {
            return Optional.empty();
        }
        return Optional.of(
                binding instanceof JsonObject known && known.getValue("x5t#S256") instanceof String thumbprint
                        ? thumbprint
                        : UNKNOWN_BINDING);
    }

    /** The part before the first point. */
    private static Optional<JsonObject> part(String token) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
            return Optional.of(new JsonObject(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DecodeException notAHeader) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BearerToken[hidden]";
    }
}
