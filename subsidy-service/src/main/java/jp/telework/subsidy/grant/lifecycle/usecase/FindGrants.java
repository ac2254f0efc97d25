package jp.telework.subsidy.grant.lifecycle.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import org.jspecify.annotations.Nullable;

/** Reads grants: an organisation its own, the ministry all. */
@ApplicationScoped
public class FindGrants {

    /** Not asked for by anybody: they follow from other actions. */
    private static final Set<GrantAction> INWARD =
            Set.of(GrantAction.COMPLETE_PAYMENT, GrantAction.COMPLETE_REPAYMENT, GrantAction.APPROVE_DRAFT);

    private static final Set<String> INTERNAL = Arrays.stream(GrantAction.values())
            .filter(GrantAction::internal)
            .map(GrantDesk::actionName)
            .collect(Collectors.toUnmodifiableSet());

    private final Grants grants;
    private final Instance<ActionJudge> judges;
    private final Clock clock;

    FindGrants(Grants grants, @Any Instance<ActionJudge> judges, Clock clock) {
        this.grants = grants;
        this.judges = judges;
        this.clock = clock;
    }

    @Transactional
    public Page<Grants.Summary> list(Caller caller, Grants.Filter filter, PageRequest page) {
        List<Grants.Summary> rows = grants.list(Scope.of(caller).organisation(), filter, page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    /**
     * A case with its acts.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public Grant get(Caller caller, UUID id) {
        return grants.find(Scope.of(caller).organisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The actions that a reader's history leaves out. */
    public static Set<String> hiddenFrom(Caller caller) {
        return isStaff(caller) ? Set.of() : INTERNAL;
    }

    /** Whether the caller sees the ministry's own business. */
    public static boolean isStaff(Caller caller) {
        return Scope.of(caller).organisation() == null;
    }

    /**
     * What the caller can do now.
     *
     * @param part number of the act that the action is about; null when it is about the whole case, or no act is there
     * @param reasons why not, whatever the body says; empty when it can be done
     */
    public record Possibility(GrantAction action, @Nullable Integer part, List<Violation> reasons) {}

    /** Every action that the caller may know of, with the reasons against it. The contract knows the roles. */
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Grant grant = get(caller, id);
        boolean staff = isStaff(caller);
        Instant now = clock.instant();
        Moment moment = new Moment(caller, now, Japan.date(now));
        return Arrays.stream(GrantAction.values())
                .filter(action -> !INWARD.contains(action) && (staff || !action.internal()))
                .flatMap(action -> possibilities(action, grant, moment))
                .toList();
    }

    private Stream<Possibility> possibilities(GrantAction action, Grant grant, Moment moment) {
        if (grant.status().next(action).isEmpty()) {
            GrantStatus shown = grant.status().shownTo(isStaff(moment.caller()));
            return against(action, Violation.of("", CommonError.ILLEGAL_TRANSITION, shown, action));
        }
        Optional<List<Integer>> parts = judges.stream()
                .flatMap(judge -> judge.parts(action, grant).stream())
                .findFirst();
        if (parts.isEmpty()) {
            return Stream.of(new Possibility(action, null, reasons(action, grant, moment)));
        }
        return parts.get().isEmpty()
                ? against(action, Violation.of("", CommonError.NOT_FOUND))
                : parts.get().stream().map(part -> new Possibility(action, part, List.of()));
    }

    private static Stream<Possibility> against(GrantAction action, Violation reason) {
        return Stream.of(new Possibility(action, null, List.of(reason)));
    }

    private List<Violation> reasons(GrantAction action, Grant grant, Moment moment) {
        Checks checks = new Checks();
        try {
            judges.forEach(judge -> judge.judge(action, grant, checks, moment));
            checks.refuseIfAny();
            return List.of();
        } catch (Refusal refused) {
            return refused.violations().isEmpty()
                    ? List.of(new Violation(
                            "", refused.code(), null, refused.message().arguments()))
                    : refused.violations();
        }
    }
}
