package jp.telework.test.odd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.Pattern;
import jp.telework.test.http.RawHttp;

/** What answers to odd requests must be. An empty text means: nothing is wrong. */
public final class Oracles {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The statuses that the conventions allow, for every operation. */
    private static final Set<Integer> KNOWN =
            Set.of(200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429);

    /** The server's own answers to what is no request at all: it cannot know whom it answers, or what was asked. */
    private static final Set<Integer> NO_REQUEST = Set.of(400, 414, 431);

    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z]+\\.[\\w.$]+\\(|Exception|jp\\.telework\\.[a-z.]*\\.[A-Z]|com\\.fasterxml|org\\.hibernate");

    private Oracles() {}

    /** What holds for every answer: a status that the conventions or the operation know, a problem when it refuses. */
    public static String everywhere(RawHttp.Response answer, Set<Integer> contracted) {
        if (isNoRequest(answer)) {
            return "";
        }
        int status = answer.status();
        if (status >= 500 || !(KNOWN.contains(status) || contracted.contains(status))) {
            return "not a status of the conventions";
        }
        return status < 400 ? "" : problem(answer);
    }

    /** Whether the server itself refused what is no request at all. */
    public static boolean isNoRequest(RawHttp.Response answer) {
        return NO_REQUEST.contains(answer.status())
                && answer.header("X-Request-Id").isEmpty();
    }

    /** Any answer of the service. */
    static String any(RawHttp.Response answer) {
        return isNoRequest(answer) ? "the server did not take it as a request" : "";
    }

    /** Any answer, or the server did not take it as a request. */
    static String anyOrNoRequest(RawHttp.Response answer) {
        return "";
    }

    static String asksForNoCondition(RawHttp.Response answer) {
        return answer.status() == 428 ? "asks for If-Match, which the contract does not tell" : any(answer);
    }

    /** The status that the good call has. */
    static OddRequest.Oracle like(int status) {
        return answer -> answer.status() == status ? "" : "not " + status + " as without it";
    }

    static OddRequest.Oracle refused(int status, String code) {
        return answer -> answer.status() == status && code(answer).equals(code) ? "" : "not " + status + " " + code;
    }

    /** A refusal that names the parameter. */
    static OddRequest.Oracle refusedParameter(int status, String code, String name) {
        return answer -> {
            String named = body(answer).at("/errors/0/parameter").asText();
            String fault = refused(status, code).fault(answer);
            return fault.isEmpty() && !named.equals(name) ? "names the parameter \"" + named + "\"" : fault;
        };
    }

    /** A refusal that names the parameter, with any code. */
    static OddRequest.Oracle refusedParameter(String name) {
        return answer -> answer.status() == 400
                        && body(answer).at("/errors/0/parameter").asText().equals(name)
                ? ""
                : "not 400 with the parameter " + name;
    }

    static String unreadableBody(RawHttp.Response answer) {
        return Set.of(400, 413, 415).contains(answer.status()) ? "" : "not refused as a body that cannot be read";
    }

    static String notModified(RawHttp.Response answer) {
        if (answer.status() != 304) {
            return "not 304";
        }
        if (answer.bytes().length > 0) {
            return "304 with a body";
        }
        return answer.header("ETag").isEmpty() ? "304 without a tag" : "";
    }

    private static String problem(RawHttp.Response answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "not a problem";
        }
        if (code(answer).isEmpty() || body(answer).path("requestId").asText().isEmpty()) {
            return "a problem without code or requestId";
        }
        return INSIDES.matcher(answer.body()).find() ? "tells about our inside" : "";
    }

    private static String code(RawHttp.Response answer) {
        return body(answer).path("code").asText();
    }

    static JsonNode body(RawHttp.Response answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }
}
