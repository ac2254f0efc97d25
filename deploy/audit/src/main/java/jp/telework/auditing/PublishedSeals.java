package jp.telework.auditing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.telework.kernel.audit.AuditSeal;
import org.jspecify.annotations.Nullable;

/**
 * Seals that were kept outside of the database: files of {@code telework.audit.seal-folder}, pages of {@code GET
 * /audit/seals}, or events. In any JSON, an object with {@code statement} and {@code signature} is a seal.
 */
final class PublishedSeals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedSeals() {}

    /** @param place a file, or a folder of files */
    static List<AuditSeal> read(Path place) throws IOException {
        List<Path> files;
        if (Files.isDirectory(place)) {
            try (Stream<Path> all = Files.list(place)) {
                files = all.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
            }
        } else {
            files = List.of(place);
        }
        List<AuditSeal> seals = new ArrayList<>();
        for (Path file : files) {
            try (MappingIterator<JsonNode> values =
                    JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
                while (values.hasNextValue()) {
                    collect(values.nextValue(), seals);
                }
            }
        }
        return seals;
    }

    private static void collect(JsonNode value, List<AuditSeal> seals) {
        if (value.has("statement") && value.has("signature")) {
            seals.add(parsed(
                    value.path("statement").asText(), value.path("signature").asText()));
        } else {
            value.forEach(part -> collect(part, seals));
        }
    }

    private static AuditSeal parsed(String statement, String signature) {
        Map<String, String> facts = new HashMap<>();
        statement.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                facts.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        AuditSeal seal = new AuditSeal(
                fact(facts, "service"),
                Integer.parseInt(fact(facts, "number")),
                LocalDate.parse(fact(facts, "day")),
                Instant.parse(fact(facts, "sealed-at")),
                Long.parseLong(fact(facts, "streams")),
                Long.parseLong(fact(facts, "rows")),
                Integer.parseInt(fact(facts, "heads")),
                fact(facts, "root"),
                fact(facts, "previous").equals("-") ? "" : fact(facts, "previous"),
                fact(facts, "key"),
                signature);
        if (!seal.statement().equals(statement)) {
            throw new IllegalArgumentException("a published seal cannot be read: " + statement);
        }
        return seal;
    }

    private static String fact(Map<String, String> facts, String name) {
        @Nullable String fact = facts.get(name);
        return Objects.requireNonNull(fact, "a published seal has no " + name);
    }
}
