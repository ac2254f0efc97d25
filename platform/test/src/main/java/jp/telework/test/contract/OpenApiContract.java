package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contract that a service promises, kept in its repository folder. A change of code that changes the contract shows
 * as a difference, which a developer has to accept on purpose.
 */
public final class OpenApiContract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE));

    private OpenApiContract() {}

    /**
     * Compares the served contract with the committed one.
     *
     * @param served the document in JSON or YAML
     * @param committed path of the file, relative to the module
     * @throws AssertionError with the differing lines
     */
    public static void assertUnchanged(String served, Path committed) {
        CommittedText.assertUnchanged(normal(served), committed);
    }

    /** The same document always gives the same text: sorted where the order says nothing, no addresses of the test. */
    static String normal(String served) {
        try {
            ObjectNode document = (ObjectNode) YAML.readTree(served);
            document.remove("servers");
            sort(document, "paths");
            if (document.get("components") instanceof ObjectNode components) {
                components.fieldNames().forEachRemaining(section -> sort(components, section));
            }
            return YAML.writeValueAsString(document).replaceAll("http://localhost:[0-9]+", "http://localhost");
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError("not an OpenAPI document: " + notADocument.getMessage(), notADocument);
        }
    }

    private static void sort(ObjectNode parent, String section) {
        if (parent.get(section) instanceof ObjectNode found) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            found.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            found.removeAll();
            found.setAll(sorted);
        }
    }
}
