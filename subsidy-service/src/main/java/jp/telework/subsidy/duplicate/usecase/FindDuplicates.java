package jp.telework.subsidy.duplicate.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.duplicate.domain.FundingMarks;
import jp.telework.subsidy.duplicate.domain.Match;

/** Keeps what cases fund, and finds what may be funded twice. */
@ApplicationScoped
public class FindDuplicates {

    private final FundingMarks marks;

    FindDuplicates(FundingMarks marks) {
        this.marks = marks;
    }

    @Transactional
    public List<Match> of(UUID grantId) {
        return marks.matches(grantId);
    }
}
