package jp.telework.subsidy.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.test.TestDatabase;

/** What the database did for a statement that the service sent. */
record Plan(JsonNode root) {

    /** How the service has its statements planned (docs/adr/0018). */
    static final Map<String, String> SETTINGS = Map.of(
            "plan_cache_mode",
            "force_generic_plan",
            "enable_incremental_sort",
            "off",
            "random_page_cost",
            "1",
            "jit",
            "off");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMPARED =
            Pattern.compile("(\\w+)\\s*(?:[=<]|in \\((?:\\?,\\s*)?|= any \\(array\\[)\\s*$");

    /** What the parameters of a list's statements stand for; null where there is none. */
    record Values(String word, String call, String organisation, String status, String after) {}

    /** Runs the statement with rights of the service's role, planned for any values like the service's own. */
    static Plan of(String sql, Values values) throws SQLException {
        List<String> literals = new ArrayList<>();
        Matcher mark = Pattern.compile("\\?").matcher(sql);
        String numbered = mark.replaceAll(place -> {
            literals.add(literal(sql.substring(0, place.start()), sql.substring(place.end()), values));
            return "\\$" + literals.size();
        });
        return TestDatabase.get().asService(statement -> {
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                statement.execute("SET " + setting.getKey() + " = " + setting.getValue());
            }
            statement.execute("PREPARE sent AS " + numbered);
            try (ResultSet row =
                    statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE sent"
                            + (literals.isEmpty() ? "" : "(" + String.join(", ", literals) + ")"))) {
                row.next();
                return new Plan(JSON.readTree(row.getString(1)).get(0).get("Plan"));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static String literal(String before, String after, Values values) {
        if (before.endsWith("search_text(")) {
            return "'" + values.word() + "'";
        }
        Matcher compared = COMPARED.matcher(before);
        String column = compared.find() ? compared.group(1) : after.substring(0, " AS text".length());
        return "'"
                + switch (column) {
                    case "call_id", " AS uuid" -> values.call();
                    case "organisation", " AS text" -> values.organisation();
                    case "status", "shown_status" -> values.status();
                    case "id" -> values.after();
                    default -> throw new IllegalStateException("no value for ? after " + before);
                }
                + "'";
    }

    /** Pages of 8 kB that were looked at. */
    long blocks() {
        return root.get("Shared Hit Blocks").asLong()
                + root.get("Shared Read Blocks").asLong();
    }

    boolean has(String nodeType) {
        return !nodes(node -> node.get("Node Type").asText().equals(nodeType)).isEmpty();
    }

    /** How many rows the largest single sort got. */
    double largestSort() {
        return nodes(node -> node.get("Node Type").asText().endsWith("Sort")).stream()
                .mapToDouble(sort -> sort.get("Plans").get(0).get("Actual Rows").asDouble())
                .max()
                .orElse(0);
    }

    private List<JsonNode> nodes(Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    private static void collect(JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found) {
        if (wanted.test(node)) {
            found.add(node);
        }
        for (JsonNode child : node.path("Plans")) {
            collect(child, wanted, found);
        }
    }
}
