package jp.telework.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.request.CurrentRequest;
import org.jspecify.annotations.Nullable;

/** Tells a caller what can be done with a case: when asked at {@code …/actions}, and in a refusal by the state. */
@ApplicationScoped
public class Actions {

    private static final String ALLOWED = "allowed";

    private final Instance<CaseActions> kinds;
    private final ActionsOfContract contract;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    Actions(Instance<CaseActions> kinds, ActionsOfContract contract, CurrentCaller caller, CurrentRequest request) {
        this.kinds = kinds;
        this.contract = contract;
        this.caller = caller;
        this.request = request;
    }

    /**
     * The answer of {@code …/actions}. Operations and roles are added when it leaves.
     *
     * @throws Refusal NOT_FOUND when the caller may not see the case
     */
    @Transactional
    public List<ActionView> of(CaseRef theCase) {
        return possibilities(theCase)
                .map(possibility -> ActionView.of(possibility, request.language()))
                .toList();
    }

    private Stream<Possibility> possibilities(CaseRef theCase) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(theCase.kind()))
                .sorted(StableOrder.ownFirst(theCase.kind()))
                .flatMap(kind -> kind.possibilities(caller.orPublic(), theCase.id()).stream());
    }

    /**
     * A refusal by the state whose list {@code allowed} says what the same caller would be told by {@code …/actions}: the state
     * alone knows no roles, deadlines and parts of the case. Runs in a transaction of its own, as the command's was rolled
     * back.
     *
     * @param about the case of the command; null when there is none
     */
    Refusal completed(Refusal refusal, @Nullable CaseRef about) {
        if (refusal.code().status() != 409 || !(refusal.members().get(ALLOWED) instanceof List<?> byState)) {
            return refusal;
        }
        List<String> possible = byState.isEmpty() || about == null || !isKnown(about)
                ? byState.stream().map(Object::toString).toList()
                : open(about);
        return refusal.with(ALLOWED, contract.openTo(caller.orPublic(), request.path(), possible));
    }

    private boolean isKnown(CaseRef theCase) {
        return kinds.stream().anyMatch(kind -> kind.kind().equals(theCase.kind()));
    }

    private List<String> open(CaseRef theCase) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> possibilities(theCase)
                    .filter(Possibility::isOpen)
                    .map(Possibility::action)
                    .distinct()
                    .toList());
        } catch (Refusal hidden) {
            return List.of();
        }
    }
}
