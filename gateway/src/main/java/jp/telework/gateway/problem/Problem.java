package jp.telework.gateway.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One refusal: what is wrong, the words that fill its text, and the headers a client needs to act on it.
 *
 * @param code what is wrong
 * @param details fill {@code {0}}, {@code {1}} … of the message; one that starts with {@code reason.} is itself a message
 * @param headers further response headers, such as Retry-After
 * @param members further members of the document, such as the roles of which one is needed
 */
public record Problem(
        ProblemCode code, List<String> details, Map<String, String> headers, Map<String, List<String>> members) {

    public Problem {
        details = List.copyOf(details);
        headers = Map.copyOf(headers);
        members = Map.copyOf(members);
    }

    public static Problem of(ProblemCode code, String... details) {
        return new Problem(code, List.of(details), Map.of(), Map.of());
    }

    public Problem with(String header, String value) {
        Map<String, String> extended = new HashMap<>(headers);
        extended.put(header, value);
        return new Problem(code, details, extended, members);
    }

    public Problem withMember(String name, List<String> values) {
        Map<String, List<String>> extended = new HashMap<>(members);
        extended.put(name, values);
        return new Problem(code, details, headers, extended);
    }
}
