package jp.telework.subsidy.grant.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.BudgetError;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

/**
 * A case that lives through steps, each at a later moment. It runs the service's own commands on the service's own case, in the
 * order of {@code GrantDesk}: state, rules, act, completed step, budget. What is refused changes nothing.
 */
final class Life {

    static final LocalDate BORN = LocalDate.of(2026, 6, 1);

    private final Grant grant;
    private final long budgetYen;
    private final Set<ErrorCode> unenforced;
    private final List<Movement> ledger = new ArrayList<>();
    private LocalDate today = BORN;
    private @Nullable GrantAction last;
    private final Routes routes;
    private final Set<Deed> made = EnumSet.noneOf(Deed.class);
    private int references;

    /**
     * @param programme null for a call from before there were several
     * @param budgetYen of the call
     * @param unenforced refusals that are passed over, for a control; none for the service as it is
     */
    Life(GrantTerms terms, @Nullable ProgrammeTerms programme, long budgetYen, Set<ErrorCode> unenforced) {
        this.grant = new SampleCase(terms, programme).grant();
        this.routes = new Routes(grant);
        this.budgetYen = budgetYen;
        this.unenforced = unenforced;
    }

    /** Runs steps; after each that was made the watcher looks at the case. */
    void run(List<Step> steps, Consumer<Act> watcher) {
        for (Step step : steps) {
            run(step).ifPresent(watcher);
        }
    }

    /** The act of a step; empty when it was refused or there was nothing to do. */
    Optional<Act> run(Step step) {
        today = today.plusDays(step.days());
        Moment moment = new Moment(step.deed().caller(), now(), today);
        try {
            grant.require(step.deed().action(), FindGrants.isStaff(moment.caller()));
            Optional<Act> act = step.deed().on(this, step.share()).map(command -> record(routes.of(command), moment));
            act.ifPresent(it -> made.add(step.deed()));
            return act;
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private Act record(GrantCommand command, Moment moment) {
        Checks checks = new Checks();
        Outcome outcome = command.on(grant, checks, moment);
        List<Violation> violations = checks.violations().stream()
                .filter(violation -> !unenforced.contains(violation.code()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
        Movement movement = outcome.movement();
        if (movement != null && movement.committed() > budgetYen - committedYen()) {
            throw Refusal.of(BudgetError.BUDGET_EXHAUSTED, Yen.of(movement.committed()), Yen.ZERO);
        }
        Act act = grant.record(
                outcome.action(),
                outcome.content(),
                new Act.By(moment.hand(), outcome.step(), outcome.reference()),
                moment.now());
        last = outcome.action();
        if (outcome.completes() != null) {
            grant.complete(outcome.completes());
        }
        if (movement != null) {
            ledger.add(movement);
        }
        return act;
    }

    private Instant now() {
        return today.atTime(10, 0).atZone(Japan.ZONE).toInstant();
    }

    /** What was done and not refused. */
    Set<Deed> made() {
        return made;
    }

    Grant grant() {
        return grant;
    }

    Routes routes() {
        return routes;
    }

    /** What the last act did. */
    GrantAction last() {
        return Objects.requireNonNull(last);
    }

    Amounts amounts() {
        return Amounts.of(grant.file());
    }

    LocalDate today() {
        return today;
    }

    List<Movement> ledger() {
        return ledger;
    }

    long budgetYen() {
        return budgetYen;
    }

    long committedYen() {
        return ledger.stream().mapToLong(Movement::committed).sum();
    }

    /** A new number of another system. */
    String reference() {
        references++;
        return "REF-" + references;
    }

    Yen thousandths(Yen of, int share) {
        return Yen.of(of.amount() * share / 1_000);
    }
}
