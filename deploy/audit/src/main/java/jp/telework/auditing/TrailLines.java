package jp.telework.auditing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.audit.AuditRow;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.SealedHead;
import org.jspecify.annotations.Nullable;

/** How an exported trail is written: one JSON object a line, of the kind {@code seal}, {@code head} or {@code row}. */
final class TrailLines {

    static final String SEAL = "seal";
    static final String HEAD = "head";
    static final String ROW = "row";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TrailLines() {}

    static ObjectNode line(AuditSeal seal) {
        ObjectNode line = JSON.createObjectNode();
        line.putObject(SEAL)
                .put("service", seal.service())
                .put("number", seal.number())
                .put("day", seal.day().toString())
                .put("sealedAt", seal.sealedAt().toString())
                .put("streams", seal.streams())
                .put("rows", seal.rows())
                .put("heads", seal.heads())
                .put("root", seal.root())
                .put("previous", seal.previous())
                .put("keyId", seal.keyId())
                .put("signature", seal.signature());
        return line;
    }

    static AuditSeal seal(JsonNode seal) {
        return new AuditSeal(
                seal.path("service").asText(),
                seal.path("number").asInt(),
                LocalDate.parse(seal.path("day").asText()),
                Instant.parse(seal.path("sealedAt").asText()),
                seal.path("streams").asLong(),
                seal.path("rows").asLong(),
                seal.path("heads").asInt(),
                seal.path("root").asText(),
                seal.path("previous").asText(),
                seal.path("keyId").asText(),
                seal.path("signature").asText());
    }

    static ObjectNode line(SealedHead head) {
        ObjectNode line = JSON.createObjectNode();
        line.putObject(HEAD)
                .put("seal", head.seal())
                .put("number", head.number())
                .put("stream", head.stream())
                .put("position", head.position())
                .put("hash", head.hash());
        return line;
    }

    static SealedHead head(JsonNode head) {
        return new SealedHead(
                head.path("seal").asInt(),
                head.path("number").asInt(),
                head.path("stream").asText(),
                head.path("position").asInt(),
                head.path("hash").asText());
    }

    static ObjectNode line(AuditRow row) {
        ObjectNode line = JSON.createObjectNode();
        line.putObject(ROW)
                .put("id", row.id())
                .put("stream", row.stream())
                .put("position", row.position())
                .put("occurredAt", row.occurredAt().toString())
                .put("actor", row.actor())
                .put("client", row.client())
                .put("organisation", row.organisation())
                .put("action", row.action())
                .put("outcome", row.outcome())
                .put("code", row.code())
                .put("requestId", row.requestId())
                .put("beforeDigest", row.beforeDigest())
                .put("afterDigest", row.afterDigest())
                .put("detail", row.detail())
                .put("previousHash", row.previousHash())
                .put("hash", row.hash());
        return line;
    }

    static AuditRow row(JsonNode row) {
        return new AuditRow(
                row.path("id").asLong(),
                row.path("stream").asText(),
                row.path("position").asInt(),
                Instant.parse(row.path("occurredAt").asText()),
                row.path("actor").asText(),
                row.path("client").asText(),
                optional(row, "organisation"),
                row.path("action").asText(),
                row.path("outcome").asText(),
                optional(row, "code"),
                row.path("requestId").asText(),
                optional(row, "beforeDigest"),
                optional(row, "afterDigest"),
                row.path("detail").asText(),
                row.path("previousHash").asText(),
                row.path("hash").asText());
    }

    private static @Nullable String optional(JsonNode row, String name) {
        return row.hasNonNull(name) ? row.path(name).asText() : null;
    }
}
