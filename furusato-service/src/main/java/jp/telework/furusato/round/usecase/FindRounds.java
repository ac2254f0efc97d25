package jp.telework.furusato.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** All callers read published rounds; the ministry's staff also read drafts. */
@ApplicationScoped
public class FindRounds {

    private final SelectionRounds rounds;
    private final Clock clock;

    FindRounds(SelectionRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Whether a reader tells drafts and hidden selections. */
    public static boolean insider(Optional<Caller> caller) {
        return caller.filter(Ministry::includes).isPresent();
    }

    @Transactional
    public Page<SelectionRound> list(
            Optional<Caller> caller, @Nullable RoundPhase phase, @Nullable FiscalYear fiscalYear, PageRequest page) {
        SelectionRounds.Filter filter = new SelectionRounds.Filter(insider(caller), phase, fiscalYear, clock.instant());
        return Page.of(rounds.list(filter, page.afterId(), page.rows()), page, round -> round.id()
                .toString());
    }

    /**
     * One round.
     *
     * @throws Refusal NOT_FOUND when there is none, or a draft that the caller may not see
     */
    @Transactional
    public SelectionRound get(Optional<Caller> caller, UUID id) {
        return rounds.find(id)
                .filter(round -> round.isPublished() || insider(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
