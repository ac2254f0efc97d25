package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckAction;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;

/** What an organisation can do with its self-check. */
@ApplicationScoped
class ActionsOnSelfChecks implements CaseActions {

    private final KeepSelfChecks checks;

    ActionsOnSelfChecks(KeepSelfChecks checks) {
        this.checks = checks;
    }

    @Override
    public String kind() {
        return SelfCheckDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        SelfCheck check = checks.get(caller, id);
        return Arrays.stream(SelfCheckAction.values())
                .map(action -> Possibility.of(action.noun(), reasons(check, action)))
                .toList();
    }

    private static List<Violation> reasons(SelfCheck check, SelfCheckAction action) {
        List<Violation> state = Possibility.inState(check.status(), action, SelfCheckStatus::next);
        return state.isEmpty() && action == SelfCheckAction.COMPLETE
                ? Possibility.judged(check::judgeCompletion)
                : state;
    }
}
