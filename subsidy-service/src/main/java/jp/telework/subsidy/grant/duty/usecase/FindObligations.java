package jp.telework.subsidy.grant.duty.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.paging.CursorKey;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import org.jspecify.annotations.Nullable;

/** Reads the duties of all cases that are not fulfilled. */
@ApplicationScoped
public class FindObligations {

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
        return Japan.today(clock);
    }

    private static String key(Obligations.Row row) {
        return CursorKey.of(row.dueOn(), row.grantId(), row.kind().name(), row.ordinal());
    }

    private static Obligations.Place place(CursorKey key) {
        return new Obligations.Place(key.day(), key.id(), key.word(), key.ordinal());
    }
}
