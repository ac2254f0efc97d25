package jp.telework.seminar.mail;

import java.util.UUID;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on mails. */
public final class MailCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/api/seminar/v1/mails");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return Call.plain();
        }
        return Call.plain().path("id", sent()).header("If-Match", "\"0\"");
    }

    /** A mail that was sent to nobody in particular. */
    public static UUID sent() {
        UUID id = UUID.randomUUID();
        TestDatabase.get().execute("""
                INSERT INTO mail (id, version, kind, language, about_kind, about_id, recipient, subject, body, status,
                                  attempts, due_at, created_at, settled_at)
                VALUES ('%s', 0, 'SEATS_CONFIRMED', 'JA', 'registration', '%s', 'hanako@example.jp', '件名', '本文',
                        'SENT', 1, now(), now(), now())
                """.formatted(id, UUID.randomUUID()));
        return id;
    }
}
