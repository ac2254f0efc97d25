package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.ResultSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * A twin that commits between the start of our statement and our lock: its answer must be seen, or the command would run
 * a second time and be refused.
 */
@QuarkusTest
@ServiceDatabase("notes")
class ClaimRaceTest {

    /** The nap stands for the moment between a statement's snapshot and its lock. */
    private static final String NAP = "(SELECT pg_sleep(1)) AS nap";

    @Test
    void seesTheAnswerOfATwinThatCommitsMeanwhile() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(bodyFound(
                        "SELECT c.body FROM " + NAP + ", LATERAL claim_key('twin', '" + key
                                + "', '2000-01-01'::timestamptz) AS c",
                        key))
                .isEqualTo("first answer");
    }

    /** The control: the same in one plain statement misses it. */
    @Test
    void aPlainStatementMissesIt() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(bodyFound(
                        "SELECT r.body FROM " + NAP + " LEFT JOIN idempotency_record r ON r.key = '" + key + "'", key))
                .isNull();
    }

    private static String bodyFound(String claim, String key) throws Exception {
        CompletableFuture<String> second =
                CompletableFuture.supplyAsync(() -> TestDatabase.get().asAdministrator(statement -> {
                    try (ResultSet row = statement.executeQuery(claim)) {
                        row.next();
                        return row.getString("body");
                    }
                }));
        Thread.sleep(400);
        TestDatabase.get()
                .execute("INSERT INTO idempotency_record (client, key, fingerprint, status, headers, body, created_at)"
                        + " VALUES ('twin', '" + key + "', 'f', 200, '{}', 'first answer', now())");
        return second.get();
    }
}
