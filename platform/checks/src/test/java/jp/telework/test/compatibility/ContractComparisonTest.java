package jp.telework.test.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of change, planted into a small contract and into the real ones. */
class ContractComparisonTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Instant TODAY = Instant.parse("2026-12-01T00:00:00Z");

    /** One planted change in so many: comparing a whole contract takes a while. */
    private static final int ONE_IN = 40;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/compatibility/changes.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\'')
    void judgesEachKindOfChange(String kind, String pointer, String value) throws IOException {
        JsonNode released = YAML.readTree(Files.readString(Path.of("src/test/resources/compatibility/released.yaml")));
        JsonNode current = released.deepCopy();
        plant(current, pointer, value);
        assertThat(current).isNotEqualTo(released);

        List<Change> changes = between(released, current);

        if (kind.equals("NONE")) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(changes.stream().map(Change::kind).max(Enum::compareTo)).contains(Change.Kind.valueOf(kind));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidy", "furusato", "seminar"})
    void findsWhatGoesAwayInARealContract(String service) throws IOException {
        JsonNode released = YAML.readTree(Files.readString(Repository.path(service + "-service/openapi.yaml")));
        assertThat(between(released, released)).isEmpty();

        Map<String, String> removable = removable(released);
        assertThat(removable).hasSizeGreaterThan(1000);
        int turn = 0;
        for (Map.Entry<String, String> each : removable.entrySet()) {
            if (turn++ % ONE_IN == 0) {
                JsonNode current = released.deepCopy();
                plant(current, each.getKey(), each.getValue());
                assertThat(between(released, current))
                        .as(each.getKey() + " " + each.getValue())
                        .anyMatch(change -> change.kind() != Change.Kind.ADDITION);
                assertThat(between(current, released))
                        .as("back: " + each.getKey())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void endsWithSchemasThatContainThemselves() {
        String document = """
                {"paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
                 {"$ref": "#/components/schemas/Tree"}}}}}}}},
                 "components": {"schemas": {"Tree": {"properties": {
                   "next": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]},
                   "all": {"allOf": [{"$ref": "#/components/schemas/Tree"}]},
                   "name": {"type": "string"}}}}}}
                """;
        assertThat(ContractComparison.between(document, document, TODAY)).isEmpty();
        assertThat(ContractComparison.between(document, document.replace("\"string\"", "\"integer\""), TODAY))
                .singleElement()
                .hasToString("BREAKING Tree (received).name: type [string] became [integer]");
    }

    private static List<Change> between(JsonNode released, JsonNode current) {
        return ContractComparison.between(Document.of(released), Document.of(current), TODAY);
    }

    /** What a contract's clients rely on, and how to take it away: properties, statuses, parameters, media types, words. */
    private static Map<String, String> removable(JsonNode contract) {
        Map<String, String> removable = new TreeMap<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String place = "/paths/" + escaped(path.getKey()) + "/" + operation.getKey();
                    removable.put(place, "-");
                    removable.put(place + "/operationId", "\"another\"");
                    JsonNode parameters = operation.getValue().path("parameters");
                    for (int i = 0; i < parameters.size(); i++) {
                        removable.put(place + "/parameters/" + i, "-");
                    }
                    operation.getValue().path("responses").properties().forEach(response -> {
                        removable.put(place + "/responses/" + response.getKey(), "-");
                        response.getValue()
                                .path("content")
                                .fieldNames()
                                .forEachRemaining(type -> removable.put(
                                        place + "/responses/" + response.getKey() + "/content/" + escaped(type), "-"));
                    });
                }));
        contract.at("/components/schemas").properties().forEach(schema -> {
            String place = "/components/schemas/" + schema.getKey();
            schema.getValue()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(property -> removable.put(place + "/properties/" + property, "-"));
            if (schema.getValue().has("enum")) {
                removable.put(place + "/enum/0", "-");
            }
        });
        return removable;
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    /** @param value in JSON; {@code -} removes what is there */
    private static void plant(JsonNode document, String pointer, String value) throws IOException {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        JsonPointer last = place.last();
        if (parent instanceof ArrayNode list) {
            if (value.equals("-")) {
                list.remove(last.getMatchingIndex());
            } else {
                list.add(YAML.readTree(value));
            }
        } else if (value.equals("-")) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), YAML.readTree(value));
        }
    }
}
