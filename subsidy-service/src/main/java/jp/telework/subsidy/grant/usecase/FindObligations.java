package jp.telework.subsidy.grant.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.domain.Obligations;
import org.jspecify.annotations.Nullable;

/** Reads the duties of all cases that are not fulfilled. */
@ApplicationScoped
public class FindObligations {

    private static final String SEPARATOR = "~";

    private final Obligations obligations;
    private final Clock clock;

    FindObligations(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    /**
     * Open duties by their days.
     *
     * @param overdue only those that are (true) or are not (false) overdue; null for both
     * @param dueBefore only those due before a day; null for any
     */
    @Transactional
    public Page<Obligations.Row> open(
            @Nullable UUID callId, @Nullable Boolean overdue, @Nullable LocalDate dueBefore, PageRequest page) {
        LocalDate today = today();
        LocalDate before =
                Boolean.TRUE.equals(overdue) && (dueBefore == null || today.isBefore(dueBefore)) ? today : dueBefore;
        Obligations.Filter filter =
                new Obligations.Filter(callId, before, Boolean.FALSE.equals(overdue) ? today : null);
        List<Obligations.Row> rows = obligations.open(filter, page.after(FindObligations::place), page.rows());
        return Page.of(rows, page, FindObligations::key);
    }

    /** The day in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), GrantDesk.JAPAN);
    }

    private static String key(Obligations.Row row) {
        return String.join(
                SEPARATOR,
                row.dueOn().toString(),
                row.grantId().toString(),
                row.kind().name(),
                Integer.toString(row.ordinal()));
    }

    private static Obligations.Place place(String key) {
        String[] parts = key.split(SEPARATOR, 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a place: " + key);
        }
        try {
            return new Obligations.Place(
                    LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[2], Integer.parseInt(parts[3]));
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
