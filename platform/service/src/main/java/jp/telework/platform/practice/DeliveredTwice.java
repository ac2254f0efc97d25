package jp.telework.platform.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.time.SuiteTime;

/**
 * Which events a practice ground delivers twice, so that receivers can show that they take an event once: those of requests
 * that asked for it. The gateway says so by the name that it gives such a request.
 */
@ApplicationScoped
public class DeliveredTwice {

    /** The gateway's PracticeFaults begins the names of such requests with it. */
    private static final String NAME = "twice-%";

    private static final String ASKED =
            "SELECT request_id LIKE '" + NAME + "' AS twice FROM event WHERE id = ? AND request_id IS NOT NULL";

    private final DataSource database;
    private final SuiteTime time;

    DeliveredTwice(DataSource database, SuiteTime time) {
        this.database = database;
        this.time = time;
    }

    /** Never true, and nothing is asked, unless this is a practice ground. */
    public boolean wants(UUID event) {
        return time.isPractice()
                && Sql.rows(database, ASKED, row -> row.getBoolean("twice"), event)
                        .contains(true);
    }
}
