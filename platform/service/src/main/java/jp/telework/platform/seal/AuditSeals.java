package jp.telework.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.SealedHead;
import jp.telework.kernel.audit.TrailCheck;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** The seals and their heads in the database. Both are only ever added. */
@ApplicationScoped
class AuditSeals {

    private static final String SEAL = """
        SELECT number, id, service, day, sealed_at, streams, rows, heads, root, previous, key_id, signature, last_id
        FROM audit_seal
        """;

    /** Rows in one statement, so that each ends in time however long the trail is. */
    private static final int PAGE = 20_000;

    private static final int STREAMS = 5_000;

    private final DataSource database;

    AuditSeals(DataSource database) {
        this.database = database;
    }

    /** A seal with what the database knows beside it. */
    record Kept(UUID id, AuditSeal seal, long lastId) {}

    /** The last row of a stream. */
    record Head(int position, String hash) {}

    /**
     * What was written since the last seal.
     *
     * @param lastId id of the newest row when the reading began
     * @param heads by stream, in the order of their names
     * @param newStreams how many of them no seal knows
     * @param newRows rows up to the heads that no seal covers
     */
    record Growth(long lastId, Map<String, Head> heads, long newStreams, long newRows) {}

    Optional<Kept> last() {
        return Sql.rows(database, SEAL + "ORDER BY number DESC LIMIT 1", AuditSeals::kept).stream()
                .findFirst();
    }

    Optional<Kept> find(int number) {
        return Sql.rows(database, SEAL + "WHERE number = ?", AuditSeals::kept, number).stream()
                .findFirst();
    }

    List<Kept> list(@Nullable Long before, int limit) {
        return Sql.rows(
                database,
                SEAL + "WHERE number < ? ORDER BY number DESC LIMIT ?",
                AuditSeals::kept,
                before == null ? Integer.MAX_VALUE : before,
                limit);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new AuditSeal(
                        row.getString("service"),
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class),
                        Sql.instant(row, "sealed_at"),
                        row.getLong("streams"),
                        row.getLong("rows"),
                        row.getInt("heads"),
                        row.getString("root"),
                        row.getString("previous"),
                        row.getString("key_id"),
                        row.getString("signature")),
                row.getLong("last_id"));
    }

    /** The newest sealed head of a stream. */
    Optional<SealedHead> headOf(String stream) {
        return Sql.rows(
                        database,
                        "SELECT seal, number, stream, position, hash FROM audit_sealed_head WHERE stream = ?"
                                + " ORDER BY position DESC LIMIT 1",
                        AuditSeals::head,
                        stream)
                .stream()
                .findFirst();
    }

    List<SealedHead> headsOf(int seal) {
        return Sql.rows(
                database,
                "SELECT seal, number, stream, position, hash FROM audit_sealed_head WHERE seal = ? ORDER BY number",
                AuditSeals::head,
                seal);
    }

    private static SealedHead head(ResultSet row) throws SQLException {
        return new SealedHead(
                row.getInt("seal"),
                row.getInt("number"),
                row.getString("stream"),
                row.getInt("position"),
                row.getString("hash"));
    }

    /** Reads what is to be sealed. */
    Growth growth() {
        long lastId = number("SELECT coalesce(max(id), 0) AS found FROM audit_entry");
        Map<String, Head> heads = new TreeMap<>(TrailCheck::byCodePoints);
        for (long from = settled(); from < lastId; from += PAGE) {
            readHeads(heads, from, Math.min(from + PAGE, lastId));
        }
        Map<String, Integer> sealed = sealed(List.copyOf(heads.keySet()));
        heads.entrySet()
                .removeIf(head ->
                        sealed.getOrDefault(head.getKey(), 0) >= head.getValue().position());
        long newStreams = heads.keySet().stream()
                .filter(stream -> !sealed.containsKey(stream))
                .count();
        long newRows = heads.entrySet().stream()
                .mapToLong(head -> head.getValue().position() - sealed.getOrDefault(head.getKey(), 0))
                .sum();
        return new Growth(lastId, heads, newStreams, newRows);
    }

    /**
     * Every row up to this id is sealed. A row gets its id a moment before it is committed, so the newest seal may have missed
     * some below its own; it did not miss what was ten minutes old, since no transaction takes so long.
     */
    private long settled() {
        return number("SELECT coalesce(max(last_id), 0) AS found FROM audit_seal"
                + " WHERE sealed_at < (SELECT max(sealed_at) FROM audit_seal) - interval '10 minutes'");
    }

    private long number(String sql) {
        return Sql.rows(database, sql, row -> row.getLong("found")).get(0);
    }

    private void readHeads(Map<String, Head> heads, long after, long upTo) {
        record Row(String stream, Head head) {}
        Sql.rows(
                        database,
                        "SELECT stream, position, hash FROM audit_entry WHERE id > ? AND id <= ?",
                        row -> new Row(
                                row.getString("stream"), new Head(row.getInt("position"), row.getString("hash"))),
                        after,
                        upTo)
                .forEach(row -> heads.merge(
                        row.stream(),
                        row.head(),
                        (known, other) -> known.position() >= other.position() ? known : other));
    }

    private Map<String, Integer> sealed(List<String> streams) {
        Map<String, Integer> positions = new HashMap<>();
        for (int from = 0; from < streams.size(); from += STREAMS) {
            String[] some = streams.subList(from, Math.min(from + STREAMS, streams.size()))
                    .toArray(String[]::new);
            Sql.rows(
                            database,
                            "SELECT stream, max(position) AS sealed FROM audit_sealed_head"
                                    + " WHERE stream = ANY (?) GROUP BY stream",
                            row -> Map.entry(row.getString("stream"), row.getInt("sealed")),
                            (Object) some)
                    .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
        }
        return positions;
    }

    /** Holds off other replicas until the transaction ends; false when one is at it. */
    boolean lock() {
        return Sql.rows(
                        database,
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('audit_seal', 45)) AS held",
                        row -> row.getBoolean("held"))
                .get(0);
    }

    void add(Kept kept, Map<String, Head> heads) {
        AuditSeal seal = kept.seal();
        Sql.run(
                database,
                "INSERT INTO audit_seal (number, id, service, day, sealed_at, streams, rows, heads, root, previous,"
                        + " key_id, signature, last_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seal.number(),
                kept.id(),
                seal.service(),
                seal.day(),
                seal.sealedAt(),
                seal.streams(),
                seal.rows(),
                seal.heads(),
                seal.root(),
                seal.previous(),
                seal.keyId(),
                seal.signature(),
                kept.lastId());
        List<Map.Entry<String, Head>> all = new ArrayList<>(heads.entrySet());
        for (int from = 0; from < all.size(); from += STREAMS) {
            List<Map.Entry<String, Head>> some = all.subList(from, Math.min(from + STREAMS, all.size()));
            Sql.run(
                    database,
                    "INSERT INTO audit_sealed_head (seal, number, stream, position, hash)"
                            + " SELECT ?, ? + row_number - 1, stream, position, hash"
                            + " FROM unnest(?::text[], ?::integer[], ?::text[])"
                            + " WITH ORDINALITY AS given (stream, position, hash, row_number)",
                    seal.number(),
                    from,
                    some.stream().map(Map.Entry::getKey).toArray(String[]::new),
                    some.stream().map(head -> head.getValue().position()).toArray(Integer[]::new),
                    some.stream().map(head -> head.getValue().hash()).toArray(String[]::new));
        }
    }
}
