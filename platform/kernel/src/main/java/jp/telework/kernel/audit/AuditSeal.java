package jp.telework.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.json.CanonicalJson;

/**
 * A signed statement about the whole audit trail of a service. It names the root over the heads of all streams that grew
 * since the seal before, and the hash of that seal's statement.
 *
 * @param service such as {@code subsidy}
 * @param number from 1, without gaps
 * @param day of Japan's calendar on which it was made
 * @param streams how many streams have been sealed so far
 * @param rows how many rows have been sealed so far
 * @param heads how many leaves this seal's tree has
 * @param previous SHA-256 of the statement before; empty for the first
 * @param keyId of the key that signed
 * @param signature Ed25519 over the statement in UTF-8, in base64
 */
public record AuditSeal(
        String service,
        int number,
        LocalDate day,
        Instant sealedAt,
        long streams,
        long rows,
        int heads,
        String root,
        String previous,
        String keyId,
        String signature) {

    /** The text that is signed: one line for each fact, each ended by a line feed. */
    public String statement() {
        return "telework audit seal 1\n"
                + line("service", service)
                + line("number", number)
                + line("day", day)
                + line("sealed-at", AuditRow.time(sealedAt))
                + line("streams", streams)
                + line("rows", rows)
                + line("heads", heads)
                + line("root", root)
                + line("previous", previous.isEmpty() ? "-" : previous)
                + line("key", keyId);
    }

    private static String line(String name, Object value) {
        return name + ": " + value + "\n";
    }

    /** What the next seal names as {@link #previous}. */
    public String digest() {
        return CanonicalJson.sha256(statement().getBytes(StandardCharsets.UTF_8));
    }

    public AuditSeal signed(SealKey key) {
        AuditSeal named = withSignature(key.id(), "");
        return named.withSignature(key.id(), key.sign(named.statement()));
    }

    private AuditSeal withSignature(String by, String text) {
        return new AuditSeal(service, number, day, sealedAt, streams, rows, heads, root, previous, by, text);
    }
}
