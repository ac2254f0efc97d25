package jp.telework.platform.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.DeclaredEvents;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.event.EventData;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** Sets, reads and releases holds. */
@ApplicationScoped
public class KeepHolds implements CaseActions {

    static final String KIND = "retention-hold";

    private static final int MOST_YEARS = 5;

    private final RetentionHolds holds;
    private final List<Retained> retained;
    private final Journal journal;
    private final DeclaredEvents types;
    private final Ids ids;
    private final Clock clock;

    KeepHolds(
            RetentionHolds holds,
            @All List<Retained> retained,
            Journal journal,
            DeclaredEvents types,
            Ids ids,
            Clock clock) {
        this.holds = holds;
        this.retained = retained;
        this.journal = journal;
        this.types = types;
        this.ids = ids;
        this.clock = clock;
    }

    /** A hold as the feed shows it; the reason stays with the ministry's audit trail. */
    @EventData(kind = "retention-hold")
    record Snapshot(UUID id, String subject, HoldStatus status) {}

    /**
     * Holds a case.
     *
     * @throws Refusal KIND_NOT_HELD, NO_SUCH_CASE, ALREADY_HELD, REVIEW_DAY_OUTSIDE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    RetentionHold set(Caller caller, CaseRef about, String reason, @Nullable LocalDate reviewOn) {
        journal.attempt("SET_RETENTION_HOLD");
        LocalDate review = reviewDay(reviewOn);
        List<Retained> rules = retained.stream()
                .filter(data -> about.kind().equals(data.rule().caseKind()))
                .toList();
        if (rules.isEmpty()) {
            throw refused("/caseKind", RetentionError.KIND_NOT_HELD, kinds());
        }
        holds.takeTurnToHold();
        if (rules.stream().noneMatch(data -> data.exists(about.id()))) {
            throw refused("/caseId", RetentionError.NO_SUCH_CASE);
        }
        RetentionHold hold =
                new RetentionHold(ids.next(), 0, about, reason, clock.instant(), caller.subject(), review, null, null);
        if (!holds.add(hold)) {
            throw Refusal.of(RetentionError.ALREADY_HELD);
        }
        changed(hold, "set");
        return hold;
    }

    /** The kinds of cases that can be held. */
    private String kinds() {
        return retained.stream()
                .flatMap(data -> Optional.ofNullable(data.rule().caseKind()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Refusal refused(String pointer, RetentionError code, Object... arguments) {
        return Refusal.of(List.of(Violation.of(pointer, code, arguments)));
    }

    /** The day that was asked for, or in a year. */
    private LocalDate reviewDay(@Nullable LocalDate asked) {
        LocalDate today = Japan.today(clock);
        LocalDate day = asked == null ? today.plusYears(1) : asked;
        LocalDate last = today.plusYears(MOST_YEARS);
        if (!day.isAfter(today) || day.isAfter(last)) {
            throw refused("/reviewOn", RetentionError.REVIEW_DAY_OUTSIDE, today.plusDays(1), last);
        }
        return day;
    }

    /**
     * 見直し: the hold goes on, for a reason that takes the place of the former one.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, REVIEW_DAY_OUTSIDE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    RetentionHold review(UUID id, IfMatch ifMatch, String reason, @Nullable LocalDate reviewOn) {
        return change(id, ifMatch, HoldAction.REVIEW, hold -> hold.reviewed(reviewDay(reviewOn), reason), "reviewed");
    }

    /**
     * Releases a hold: from the next run on the rules apply to the case again.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    RetentionHold release(UUID id, IfMatch ifMatch, String reason) {
        return change(id, ifMatch, HoldAction.RELEASE, hold -> hold.released(reason, clock.instant()), "released");
    }

    private RetentionHold change(
            UUID id, IfMatch ifMatch, HoldAction action, UnaryOperator<RetentionHold> change, String verb) {
        journal.attempt(caseOf(id), action + "_RETENTION_HOLD");
        RetentionHold hold = get(id);
        requireHeld(hold, action);
        ifMatch.check(hold.version());
        RetentionHold changed = change.apply(hold);
        if (!holds.change(changed)) {
            throw new OptimisticLockException("the hold was changed meanwhile");
        }
        changed(changed, verb);
        return changed;
    }

    private static void requireHeld(RetentionHold hold, HoldAction action) {
        if (hold.isReleased()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, HoldStatus.RELEASED, action)
                    .with("allowed", List.of());
        }
    }

    /**
     * One hold.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    RetentionHold get(UUID id) {
        return holds.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    Page<RetentionHold> list(PageRequest page) {
        return Page.of(
                holds.list(page.afterId(), page.rows()), page, hold -> hold.id().toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        RetentionHold hold = get(id);
        return Arrays.stream(HoldAction.values())
                .map(action -> Possibility.of(
                        action.name().toLowerCase(Locale.ROOT), Possibility.unless(() -> requireHeld(hold, action))))
                .toList();
    }

    private void changed(RetentionHold hold, String verb) {
        journal.changed(
                caseOf(hold.id()),
                types.of(KIND, verb),
                null,
                new Snapshot(
                        hold.id(), hold.about().stream(), hold.isReleased() ? HoldStatus.RELEASED : HoldStatus.HELD));
    }

    static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }
}
