package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.util.diff.DiffUtils;

/**
 * The contract that a service promises, kept in its repository folder. A change of code that changes the contract shows
 * as a difference, which somebody has to accept on purpose.
 */
public final class OpenApiContract {

    /** {@code -Dopenapi.update=true} writes the served contract over the committed one. */
    private static final String UPDATE = "openapi.update";

    private static final int LINES_AROUND = 3;
    private static final int LINES_SHOWN = 200;

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
        String now = normal(served);
        if (Boolean.getBoolean(UPDATE)) {
            write(committed, now);
            return;
        }
        String before = Files.exists(committed) ? read(committed) : "";
        if (!before.equals(now)) {
            throw new AssertionError(committed + " is not the contract that the service serves (- committed, + served)."
                    + " If the change is meant, run the test with -D" + UPDATE + "=true and commit the file.\n"
                    + difference(before, now));
        }
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

    private static String difference(String before, String now) {
        List<String> old = before.lines().toList();
        List<String> lines = DiffUtils.generateUnifiedDiff(
                "committed", "served", old, DiffUtils.diff(old, now.lines().toList()), LINES_AROUND);
        String more = lines.size() > LINES_SHOWN ? "\n… " + (lines.size() - LINES_SHOWN) + " more lines" : "";
        return String.join("\n", lines.subList(0, Math.min(lines.size(), LINES_SHOWN))) + more;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
