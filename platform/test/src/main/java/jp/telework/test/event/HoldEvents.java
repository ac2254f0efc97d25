package jp.telework.test.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.test.TestDatabase;
import jp.telework.test.contract.SchemaCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds every event that a test class caused against the published schema of events. Readers pass over fields that they do
 * not know; here a field that the schema does not name is an objection.
 */
public final class HoldEvents implements AfterAllCallback {

    /** Below the resources of each service. */
    static final String SCHEMA = "jp/telework/event-schema.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SHOWN = 5;

    /** The last event seen, by database. */
    private static final Map<String, AtomicLong> SEEN = new HashMap<>();

    private static @Nullable Schema schema;

    private record Schema(SchemaCheck check, Map<String, String> places) {

        /** @param published as the service publishes it */
        static Schema of(String published) throws JsonProcessingException {
            ObjectNode root = (ObjectNode) JSON.readTree(published);
            root.path("$defs").forEach(Schema::close);
            Map<String, String> places = new HashMap<>();
            for (int i = 0; i < root.path("allOf").size(); i++) {
                String type = root.path("allOf")
                        .get(i)
                        .at("/if/properties/type/const")
                        .asText();
                places.put(type, "/allOf/" + i + "/then/properties/data");
            }
            return new Schema(new SchemaCheck(root.toString()), places);
        }

        private static void close(JsonNode definition) {
            if (definition instanceof ObjectNode object && object.has("properties")) {
                object.put("additionalProperties", false);
            }
        }

        List<String> objections(String type, String data) throws JsonProcessingException {
            return check.objections(JSON.readTree(data), Objects.requireNonNull(places.get(type)));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> wrong = objections();
        if (!wrong.isEmpty()) {
            throw new AssertionError("events against the published schema: "
                    + String.join("\n", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size()))));
        }
    }

    private static List<String> objections() {
        TestDatabase database = TestDatabase.get();
        AtomicLong seen = SEEN.computeIfAbsent(database.jdbcUrl(), url -> new AtomicLong());
        return database.asAdministrator(statement -> {
            List<String> wrong = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT seq, type, subject, data::text FROM event WHERE seq > " + seen + " ORDER BY seq")) {
                while (row.next()) {
                    seen.set(row.getLong("seq"));
                    String type = row.getString("type");
                    if (!schema().places().containsKey(type)) {
                        // Put there by a test; the journal refuses a type that is not declared.
                        continue;
                    }
                    for (String objection : schema().objections(type, row.getString("data"))) {
                        wrong.add(type + " " + row.getString("subject") + ": " + objection);
                    }
                }
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(notJson);
            }
            return wrong;
        });
    }

    private static synchronized Schema schema() {
        Schema known = schema;
        if (known == null) {
            try (InputStream file = HoldEvents.class.getClassLoader().getResourceAsStream(SCHEMA)) {
                known = Schema.of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            schema = known;
        }
        return known;
    }
}
