package jp.telework.test.authorisation;

import java.util.UUID;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;

/** Prepares the operations on mails and on the settings of mails. */
public final class MailCalls implements Preparation {

    private static final String PREFERENCES =
            "{\"addresses\":[\"joho@example.jp\"],\"switchedOff\":[],\"firstLanguage\":\"JA\"}";

    private final String kind;

    /** @param kind a kind of the service's mails */
    public MailCalls(String kind) {
        this.kind = kind;
    }

    @Override
    public boolean knows(String operation) {
        return operation.contains("/mails") || operation.contains("/mail-preferences");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("PUT ")) {
            Identity owner = OperationCalls.caller(column)
                    .filter(caller -> caller.roles().contains("officer"))
                    .orElse(Identity.SHIRAHAMA);
            return Call.plain().json(PREFERENCES).tag(owner, operation);
        }
        return operation.contains("{id}")
                ? Call.plain().path("id", sent(kind)).header("If-Match", "\"0\"")
                : Call.plain();
    }

    /** A mail of a kind that was sent to nobody in particular. */
    public static UUID sent(String kind) {
        UUID id = UUID.randomUUID();
        TestDatabase.get().execute("""
                INSERT INTO mail (id, version, kind, language, about_kind, about_id, recipient, subject, body, status,
                                  attempts, due_at, created_at, settled_at)
                VALUES ('%s', 0, '%s', 'JA', 'registration', '%s', 'hanako@example.jp', '件名', '本文',
                        'SENT', 1, now(), now(), now())
                """.formatted(id, kind, UUID.randomUUID()));
        return id;
    }
}
