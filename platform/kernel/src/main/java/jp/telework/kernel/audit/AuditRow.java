package jp.telework.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import jp.telework.kernel.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * One row of an audit trail, as {@code audit_entry} keeps it.
 *
 * @param id order of writing; no part of the hash
 * @param position of the row in its stream, from 1
 * @param detail JSON as the database prints it
 */
public record AuditRow(
        long id,
        String stream,
        int position,
        Instant occurredAt,
        String actor,
        String client,
        @Nullable String organisation,
        String action,
        String outcome,
        @Nullable String code,
        String requestId,
        @Nullable String beforeDigest,
        @Nullable String afterDigest,
        String detail,
        String previousHash,
        String hash) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The hash that the row must have. The database's function {@code audit_text} joins the same fields. */
    public String expectedHash() {
        String text = String.join(
                "\n",
                previousHash,
                stream,
                Integer.toString(position),
                time(occurredAt),
                actor,
                client,
                orEmpty(organisation),
                action,
                outcome,
                orEmpty(code),
                requestId,
                orEmpty(beforeDigest),
                orEmpty(afterDigest),
                detail);
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether no two rows can have the same text: no field holds the line feed that parts them, and what is absent is not
     * written as an empty text.
     */
    boolean isWellFormed() {
        return Stream.of(stream, actor, client, action, outcome, requestId).noneMatch(text -> text.contains("\n"))
                && Stream.of(organisation, code, beforeDigest, afterDigest)
                        .allMatch(text -> text == null || !text.isEmpty() && !text.contains("\n"));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
