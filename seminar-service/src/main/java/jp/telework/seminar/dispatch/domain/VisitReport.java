package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * 実施報告: the manager's report on one visit.
 *
 * @param held when it really took place
 * @param participants people of the organisation
 * @param advice what was advised
 * @param homework what the organisation does until the next visit, null for nothing
 */
public record VisitReport(
        Period held,
        int participants,
        List<AdviceField> fields,
        String advice,
        @Nullable String homework,
        Instant reportedAt) {

    public VisitReport {
        fields = List.copyOf(fields);
    }
}
