package jp.telework.furusato.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Everybody reads published rounds; the ministry's staff also read drafts. */
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

    /** What the caller can do, with the reasons why not. */
    public record Possibility(RoundAction action, List<Violation> reasons) {}

    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        SelectionRound round = get(Optional.of(caller), id);
        Instant now = clock.instant();
        List<Possibility> all = new ArrayList<>();
        for (RoundAction action : RoundAction.values()) {
            all.add(new Possibility(action, reasons(round, action, caller, now)));
        }
        return all;
    }

    private static List<Violation> reasons(SelectionRound round, RoundAction action, Caller caller, Instant now) {
        if (round.status().next(action).isEmpty()) {
            return List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, round.status(), action));
        }
        if (action == RoundAction.BEGIN_EVALUATION && !now.isAfter(round.closesAt())) {
            return List.of(Violation.of("", ProgrammeError.ROUND_STILL_OPEN, round.closesAt()));
        }
        return action == RoundAction.SELECT && round.preparedBy().contains(Ministry.actor(caller))
                ? List.of(Violation.of("", CommonError.SEPARATION_OF_DUTIES))
                : List.of();
    }
}
