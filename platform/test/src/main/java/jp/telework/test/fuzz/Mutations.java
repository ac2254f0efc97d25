package jp.telework.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.telework.test.authorisation.Call;
import jp.telework.test.fuzz.Schemas.Parameter;
import org.jspecify.annotations.Nullable;

/** One mutation of a good call: of its body, its query, its path or a header. */
final class Mutations {

    /** A dry run stays one, and no request waits for events. */
    private static final Set<String> LEFT_ALONE = Set.of("dryRun", "timeout");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "\"0\"",
            "\"1\"",
            "W/\"1\"",
            "\"99999999999999999999\"",
            "\"-1\"",
            "\"",
            "a",
            "a b",
            ",",
            "x".repeat(300),
            "text/csv",
            "application/json;q=0.5",
            "en;q=0, ja;q=0",
            "ja-JP-u-ca-japanese",
            "zz");

    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "Accept", "Accept-Language", "Idempotency-Key", "Content-Type");

    private final Schemas schemas;
    private final PositiveValues positive;
    private final BodyMutations bodies;

    Mutations(Schemas schemas) {
        this.schemas = schemas;
        this.positive = new PositiveValues(schemas);
        this.bodies = new BodyMutations(schemas, positive);
    }

    /** The same generator in the same state gives the same mutation. */
    FuzzRequest next(FuzzRequest good, RandomGenerator random) {
        int choice = random.nextInt(20);
        JsonNode schema = schemas.bodyOf(good.operation());
        if (choice < 14 && (good.call().body() != null || !schema.isMissingNode())) {
            return body(good, schema, random);
        }
        List<Parameter> query = parameters(good.operation(), "query");
        if (choice < 16 && !query.isEmpty()) {
            return query(good, query.get(random.nextInt(query.size())), random);
        }
        List<Parameter> path = parameters(good.operation(), "path");
        if (choice < 18 && !path.isEmpty()) {
            return path(good, path.get(random.nextInt(path.size())), random);
        }
        return header(good, random);
    }

    private List<Parameter> parameters(String operation, String place) {
        return schemas.parametersOf(operation).stream()
                .filter(parameter -> parameter.in().equals(place) && !LEFT_ALONE.contains(parameter.name()))
                .toList();
    }

    private FuzzRequest body(FuzzRequest good, JsonNode schema, RandomGenerator random) {
        String present = good.call().body();
        BodyMutations.Mutated mutated;
        if (!good.call().type().endsWith("json")) {
            mutated = bodies.ofText(present == null ? "" : present, random);
        } else if (present == null || (random.nextInt(6) == 0 && !schema.isMissingNode())) {
            mutated = bodies.generated(schema, random);
        } else {
            String start = random.nextInt(6) == 0 && !schema.isMissingNode()
                    ? bodies.generated(schema, random).text()
                    : present;
            mutated = bodies.once(start, schema, random);
        }
        return mutated(
                good, "body " + mutated.what(), good.call().body(good.call().type(), mutated.text()));
    }

    private FuzzRequest query(FuzzRequest good, Parameter parameter, RandomGenerator random) {
        String value = value(parameter, random);
        return mutated(good, "query " + parameter.name(), with(good.call(), parameter.name(), encoded(value)));
    }

    private FuzzRequest path(FuzzRequest good, Parameter parameter, RandomGenerator random) {
        String value = value(parameter, random);
        // Another resource is addressed by an empty part, and by points.
        String part = value.isEmpty() || value.contains("..") ? "x" : value;
        return mutated(
                good,
                "path " + parameter.name(),
                good.call().path(parameter.name(), encoded(part).replace("+", "%20")));
    }

    private FuzzRequest header(FuzzRequest good, RandomGenerator random) {
        String name = HEADERS.get(random.nextInt(HEADERS.size()));
        String value = HEADER_VALUES.get(random.nextInt(HEADER_VALUES.size()));
        return mutated(good, "header " + name, good.call().header(name, value));
    }

    private String value(Parameter parameter, RandomGenerator random) {
        JsonNode value = positive.of(parameter.schema(), random);
        if (random.nextInt(3) > 0) {
            value = OddValues.near(value, parameter.schema(), random);
        }
        return value.asText();
    }

    private static FuzzRequest mutated(FuzzRequest good, String mutation, Call call) {
        return new FuzzRequest(good.operation(), good.column(), call, mutation);
    }

    /** Half of a surrogate pair becomes a question mark. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The call with one parameter of its query replaced; left out when the value is null. */
    static Call with(Call call, String name, @Nullable String value) {
        List<String> parts = new ArrayList<>(List.of(call.query().split("&")));
        parts.removeIf(part -> part.isEmpty() || part.startsWith(name + "="));
        if (value != null) {
            parts.add(name + "=" + value);
        }
        return call.query(String.join("&", parts));
    }
}
