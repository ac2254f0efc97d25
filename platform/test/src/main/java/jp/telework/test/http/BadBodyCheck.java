package jp.telework.test.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends bad bodies to an endpoint and wants for each a problem of the 400s that says nothing about our inside.
 *
 * <pre>{@code
 * BadBodyCheck.of("POST", RunningService.outside().resolve("/api/subsidy/v1/applications"))
 *         .as(Identity.SHIRAHAMA)
 *         .refuses(BadBodies.unreadable())
 *         .refuses(BadBodies.variantsOf(good));
 * }</pre>
 */
public final class BadBodyCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDES =
            Pattern.compile("\\bat [a-z]+\\.[\\w.$]+\\(|Exception|jp\\.telework|com\\.fasterxml|org\\.hibernate|SQL");

    private final String method;
    private final URI address;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private BadBodyCheck(String method, URI address) {
        this.method = method;
        this.address = address;
    }

    public static BadBodyCheck of(String method, URI address) {
        return new BadBodyCheck(method, address);
    }

    public BadBodyCheck as(jp.telework.test.Identity identity) {
        return header("Authorization", identity.bearer());
    }

    public BadBodyCheck header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /**
     * Sends each body.
     *
     * @throws AssertionError naming every body that was not refused as it should
     */
    public BadBodyCheck refuses(List<BadBody> bodies) {
        List<String> wrong = new ArrayList<>();
        for (BadBody body : bodies) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            if (!body.contentType().isEmpty()) {
                all.put("Content-Type", body.contentType());
            }
            RawHttp.Response response = RawHttp.send(address, method, all, body.bytes());
            fault(response).ifPresent(fault -> wrong.add(body.name() + ": " + fault + ": " + response));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " of " + bodies.size() + " bad bodies were not refused properly:\n"
                    + String.join("\n", wrong));
        }
        return this;
    }

    /** What is wrong with the answer to a bad request; empty when nothing is. */
    public static Optional<String> fault(RawHttp.Response response) {
        if (response.status() < 400 || response.status() > 499) {
            return Optional.of("not a status of the 400s");
        }
        if (response.status() == 401 || response.status() == 403 || response.status() == 404) {
            return Optional.of("refused before the body was looked at");
        }
        if (!response.header("Content-Type").startsWith("application/problem+json")) {
            return Optional.of("not a problem");
        }
        if (INSIDES.matcher(response.body()).find()) {
            return Optional.of("tells about our inside");
        }
        try {
            JsonNode problem = JSON.readTree(response.body());
            if (problem.path("code").asText().isEmpty()
                    || problem.path("requestId").asText().isEmpty()) {
                return Optional.of("no code or no requestId");
            }
            return problem.path("status").asInt() == response.status() ? Optional.empty() : Optional.of("other status");
        } catch (JsonProcessingException notJson) {
            return Optional.of("not JSON");
        }
    }
}
