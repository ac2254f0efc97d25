package jp.telework.test.odd;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.test.authorisation.Call;
import jp.telework.test.contract.OpenApiDocument;
import org.jspecify.annotations.Nullable;

/** A good call with something wrong in its query or its path. */
final class OddQueries {

    /** Numbers that Java reads and the contract does not have. */
    private static final List<String> NUMBERS =
            List.of("１", " 1", "1 ", "+1", "1e1", "01", "0x1", "1.0", "-1", "٣", "99999999999999999999");

    /** Ids that Java reads and the contract does not have. */
    private static final List<String> IDS = List.of(
            "1-1-1-1-1",
            "{0198c0de-0000-7000-8000-000000000001}",
            "0198c0de000070008000000000000001",
            "urn:uuid:0198c0de-0000-7000-8000-000000000001",
            "０198c0de-0000-7000-8000-000000000001");

    private static final List<String> FLAGS = List.of("TRUE", "True", "1", "yes", "true ", "ｔｒｕｅ");
    /** Escaped already. */
    private static final List<String> TEXTS =
            List.of("%00", "a%00b", "%0A", "%7F", "%C3%28", "%ED%A0%80", "%F4%90%80%80");
    /** What no server reads as an address, or as the first line of a request. */
    private static final List<String> NO_ADDRESS = List.of("%zz", "%", "x".repeat(10_000));

    /** Good texts, which a server that decodes a path twice cannot read. */
    private static final List<String> PERCENT = List.of("%25", "a%25zz", "%2500");

    /** Some parameters and places take one or the other. No answer is a failure. */
    private static final List<String> DOUBTFUL = List.of(
            "%EE%80%80", "%20", "-1", "99999999999999999999", "%2B1000000000-12-31T23%3A59%3A59Z", "x".repeat(300));

    /** They wait on purpose. */
    private static final Set<String> WAITING = Set.of("timeout");

    private static final Set<String> NUMBERED = Set.of("limit", "timeout");
    private static final Set<String> FLAGGED = Set.of("dryRun", "overdue", "active", "daily");

    private OddQueries() {}

    static Stream<OddRequest> of(OpenApiDocument contract, String operation, Call good) {
        Set<String> known = contract.parametersOf(operation, "query");
        List<OddRequest> requests = new ArrayList<>();
        requests.add(
                refused("an unknown parameter", good, "noSuchParameter=1", "UNKNOWN_PARAMETER", "noSuchParameter"));
        requests.add(OddRequest.of(
                "a parameter without a name", appended(good, "=1"), Oracles.refused(400, "UNKNOWN_PARAMETER")));
        requests.add(refused("a name in other letters", good, "LIMIT=1", "UNKNOWN_PARAMETER", "LIMIT"));
        for (String name : known) {
            requests.add(repeated(good, name));
            TEXTS.forEach(text -> requests.add(
                    OddRequest.of(name + "=" + text, with(good, name, text), Oracles.refusedParameter(name))));
            NO_ADDRESS.forEach(text -> requests.add(
                    OddRequest.of(name + "=" + shown(text), with(good, name, text), Oracles::anyOrNoRequest)));
            if (!WAITING.contains(name)) {
                DOUBTFUL.forEach(text ->
                        requests.add(OddRequest.of(name + "=" + shown(text), with(good, name, text), Oracles::any)));
            }
            if (NUMBERED.contains(name)) {
                NUMBERS.forEach(value -> requests.add(unreadable(good, name, value)));
            }
            if (FLAGGED.contains(name)) {
                FLAGS.forEach(value -> requests.add(unreadable(good, name, value)));
            }
            if (name.endsWith("Id")) {
                IDS.forEach(value -> requests.add(unreadable(good, name, value)));
            }
        }
        for (String name : contract.parametersOf(operation, "path")) {
            requests.addAll(paths(contract, operation, good, name));
        }
        return requests.stream();
    }

    private static OddRequest refused(String what, Call good, String parameter, String code, String name) {
        return OddRequest.of(what, appended(good, parameter), Oracles.refusedParameter(400, code, name));
    }

    private static OddRequest repeated(Call good, String name) {
        Call twice = appended(appended(with(good, name, null), name + "=1"), name + "=1");
        return OddRequest.of(name + " twice", twice, Oracles.refusedParameter(400, "REPEATED_PARAMETER", name));
    }

    private static OddRequest unreadable(Call good, String name, String value) {
        return OddRequest.of(
                name + "='" + value + "'",
                with(good, name, URLEncoder.encode(value, StandardCharsets.UTF_8)),
                Oracles.refusedParameter(400, name.equals("after") ? "INVALID_CURSOR" : "INVALID_PARAMETER", name));
    }

    private static List<OddRequest> paths(OpenApiDocument contract, String operation, Call good, String name) {
        List<OddRequest> requests = new ArrayList<>();
        if (contract.schemaOf(operation, name).path("format").asText().equals("uuid")) {
            IDS.forEach(id -> requests.add(path(good, name, URLEncoder.encode(id, StandardCharsets.UTF_8))));
        }
        if (contract.schemaOf(operation, name).path("type").asText().equals("integer")) {
            NUMBERS.stream()
                    .filter(number -> !number.isEmpty())
                    .forEach(number -> requests.add(path(
                            good,
                            name,
                            URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20"))));
        }
        Stream.of(TEXTS, NO_ADDRESS, PERCENT, DOUBTFUL)
                .flatMap(List::stream)
                .forEach(text -> requests.add(OddRequest.of(
                        "path " + name + "=" + shown(text), good.path(name, text), Oracles::anyOrNoRequest)));
        return requests;
    }

    private static OddRequest path(Call good, String name, String value) {
        return OddRequest.of("path " + name + "=" + value, good.path(name, value), Oracles.refused(404, "NOT_FOUND"));
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    /** The call with one parameter of its query replaced; left out when the value is null. */
    static Call with(Call good, String name, @Nullable String value) {
        List<String> parts = new ArrayList<>(List.of(good.query().split("&")));
        parts.removeIf(part -> part.isEmpty() || part.startsWith(name + "="));
        if (value != null) {
            parts.add(name + "=" + value);
        }
        return good.query(String.join("&", parts));
    }

    private static Call appended(Call good, String parameter) {
        return good.query(good.query().isEmpty() ? parameter : good.query() + "&" + parameter);
    }
}
