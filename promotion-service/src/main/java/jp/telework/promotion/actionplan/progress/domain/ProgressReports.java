package jp.telework.promotion.actionplan.progress.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All reports of progress. */
public interface ProgressReports {

    void add(MeasureProgress report);

    Optional<MeasureProgress> find(UUID id);

    boolean exists(ProgressKey key);

    /**
     * Which reports of a plan are read.
     *
     * @param acceptedOnly whether those under review are left out
     * @param fiscalYear null for all
     * @param ministry null for all
     */
    record Filter(
            UUID planId,
            boolean acceptedOnly,
            @Nullable FiscalYear fiscalYear,
            @Nullable String ministry) {}

    /** Reports, newest first. */
    List<MeasureProgress> list(Filter filter, @Nullable UUID before, int rows);

    /** Accepted reports of a year. */
    List<MeasureProgress> accepted(UUID planId, FiscalYear fiscalYear);

    /** How many reports of a year stand where. */
    record Count(FiscalYear fiscalYear, ReviewStatus review, long reports) {}

    List<Count> counts(UUID planId);
}
