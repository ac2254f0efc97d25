package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds values against the schemas of an OpenAPI 3.1 document (JSON Schema 2020-12). */
public final class SchemaCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "urn:telework:contract";

    /** Accepts OpenAPI's own keywords. The default would log a warning for each, and some tests fail on log lines. */
    private static final JsonMetaSchema QUIET = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .unknownKeywordFactory((keyword, context) -> new AnnotationKeyword(keyword))
            .build();

    private final JsonNode root;
    /** The whole document. A schema that is asked for by its address would bring its own copy of the document with it. */
    private final JsonSchema whole;

    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    /** @param document in JSON */
    public SchemaCheck(String document) {
        try {
            root = JSON.readTree(document);
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError(notADocument);
        }
        whole = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(QUIET))
                .getSchema(
                        SchemaLocation.of(ADDRESS),
                        root,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /**
     * Every example in the document, held against the schema beside it.
     *
     * @return one line for each that is not valid: where it is, and why
     */
    public List<String> invalidExamples() {
        List<String> invalid = new ArrayList<>();
        walk(root.path("paths"), "/paths", invalid);
        walk(root.path("components"), "/components", invalid);
        return invalid;
    }

    /**
     * Why a value does not fit.
     *
     * @param place JSON pointer of the schema in the document
     * @return nothing when it fits
     */
    public List<String> objections(JsonNode value, String place) {
        return compiled
                .computeIfAbsent(place, at -> whole.getSubSchema(SchemaLocation.Fragment.of(at)))
                .validate(value)
                .stream()
                .map(message -> message.getInstanceLocation() + " " + message.getMessage())
                .toList();
    }

    private void walk(JsonNode node, String place, List<String> invalid) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), place + "/" + i, invalid);
            }
            return;
        }
        boolean media = node.has("schema");
        examples(node, media).forEach(example -> objections(example, media ? place + "/schema" : place)
                .forEach(objection -> invalid.add(place + ": " + objection)));
        node.properties().forEach(entry -> {
            boolean data = entry.getKey().equals("example") || entry.getKey().equals("examples");
            if (!data || node.path(entry.getKey()).has("type")) {
                walk(
                        entry.getValue(),
                        place + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
                        invalid);
            }
        });
    }

    /** A media type has one example or named ones; a schema has a list of them. */
    private static List<JsonNode> examples(JsonNode node, boolean media) {
        List<JsonNode> found = new ArrayList<>();
        if (media && node.has("example")) {
            found.add(node.get("example"));
        }
        JsonNode several = node.path("examples");
        if (media && several.isObject()) {
            several.forEach(named -> found.add(named.path("value")));
        } else if (several.isArray()) {
            several.forEach(found::add);
        }
        return found;
    }
}
