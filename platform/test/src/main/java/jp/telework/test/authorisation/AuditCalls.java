package jp.telework.test.authorisation;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.ResultSet;
import java.util.Optional;
import jp.telework.platform.seal.SealAudit;
import jp.telework.test.TestDatabase;

/** Prepares the platform's seals of the audit trail, the same in every service. */
public final class AuditCalls implements Preparation {

    private static final String SEALED = "SELECT stream FROM audit_sealed_head"
            + " WHERE stream ~ '^[a-z-]+/[0-9a-f]{8}-[0-9a-f-]{27}$' ORDER BY seal, number LIMIT 1";

    @Override
    public boolean knows(String operation) {
        return operation.contains("/audit/");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return Call.plain();
        }
        if (sealed().isEmpty()) {
            // The second seal covers the row of the first.
            SealAudit audit = CDI.current().select(SealAudit.class).get();
            audit.seal();
            audit.seal();
        }
        String[] parts = sealed().orElseThrow().split("/", 2);
        return Call.plain().path("kind", parts[0]).path("id", parts[1]);
    }

    private static Optional<String> sealed() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (ResultSet row = statement.executeQuery(SEALED)) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }
}
