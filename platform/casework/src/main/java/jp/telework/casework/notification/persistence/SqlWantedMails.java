package jp.telework.casework.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.WantedMails;
import jp.telework.platform.persistence.Sql;

/** The rows of {@code mail_wanted}, each of which goes away with the mails that it asks for. */
@ApplicationScoped
class SqlWantedMails implements WantedMails {

    private static final String ADD = "INSERT INTO mail_wanted (kind, subject, wanted_at) VALUES (?, ?, ?)";

    private static final String TAKE = """
            DELETE FROM mail_wanted
            WHERE number IN (SELECT number FROM mail_wanted ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING kind, subject
            """;

    private final DataSource database;

    SqlWantedMails(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Told told, Instant now) {
        Sql.run(database, ADD, told.kind().name(), told.subject(), now);
    }

    @Override
    public List<Told> take(int most) {
        return Sql.rows(
                database,
                TAKE,
                row -> new Told(MailKind.valueOf(row.getString("kind")), row.getString("subject")),
                most);
    }
}
