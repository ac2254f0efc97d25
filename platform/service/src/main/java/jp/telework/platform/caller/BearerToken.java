package jp.telework.platform.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as the Authorization header carries it, after the checks that need no key: one header, one scheme, three parts, a
 * header that is a JSON object.
 *
 * @param value the compact serialisation
 * @param keyId the name of the key that it says it was signed with; empty when it names none
 */
record BearerToken(String value, String keyId) {

    /** Longer than any token of ours; the gateway has the same bound. */
    private static final int MOST_CHARACTERS = 8_192;

    /** A scheme's name may be written in any case (RFC 9110, 11.1). */
    private static final Pattern CREDENTIALS =
            Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when the values of the header are not one well-formed token. */
    static Optional<BearerToken> read(List<String> headers) {
        if (headers.size() != 1 || headers.get(0).length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String credentials = headers.get(0);
        Matcher matcher = CREDENTIALS.matcher(credentials);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String token = credentials.substring(matcher.start(1));
        return header(matcher.group(1))
                .map(header -> new BearerToken(token, header.path("kid").asText("")));
    }

    /** As {@link #read}, of a token alone. */
    static Optional<BearerToken> of(String token) {
        return read(List.of("Bearer " + token));
    }

    private static Optional<JsonNode> header(String encoded) {
        try {
            JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(encoded));
            return header != null && header.isObject() ? Optional.of(header) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException notJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("an array is read without input or output", impossible);
        }
    }

    @Override
    public String toString() {
        return "BearerToken[hidden]";
    }
}
