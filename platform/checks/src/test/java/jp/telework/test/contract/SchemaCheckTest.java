package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** The check of schemas stays small: every suite of a service keeps one in memory beside the service itself. */
class SchemaCheckTest {

    private static final int SCHEMAS = 300;
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void memoryDoesNotGrowWithADocumentForEachSchema() {
        String document = document();
        long before = used();

        SchemaCheck check = new SchemaCheck(document);
        for (int i = 0; i < SCHEMAS; i++) {
            assertThat(check.objections(IntNode.valueOf(i), "/components/schemas/S" + i))
                    .isEmpty();
            assertThat(check.objections(IntNode.valueOf(-1), "/components/schemas/S" + i))
                    .hasSize(1);
        }

        assertThat(used() - before).isLessThan(50 * MEBIBYTE);
        assertThat(check.invalidExamples()).isEmpty();
    }

    /** In each ten schemas the first says what a number may be, and nine refer to it. */
    private static String document() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        for (int i = 0; i < SCHEMAS; i++) {
            ObjectNode schema = schemas.putObject("S" + i);
            schema.put("description", "x".repeat(2_000));
            schema.putObject("properties").putObject("a").put("type", "string");
            if (i % 10 != 0) {
                schema.put("$ref", "#/components/schemas/S" + (i - i % 10));
            } else {
                schema.put("minimum", 0);
            }
        }
        return root.toString();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
