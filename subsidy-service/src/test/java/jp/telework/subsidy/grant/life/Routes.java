package jp.telework.subsidy.grant.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.approval.domain.DispositionDraft;
import jp.telework.subsidy.grant.approval.domain.Dispositions;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.approval.usecase.DraftDisposition;
import jp.telework.subsidy.grant.approval.usecase.UnbookedApprovals;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;

/** 決裁経路 in a life: dispositions become drafts, which others approve. */
final class Routes {

    /** Every disposition has two levels, of which small amounts ask for the first alone. */
    static final List<ApprovalRoute> TWO_LEVELS = List.of(
            new ApprovalRoute(List.of(), List.of(ApprovalLevel.open(Yen.ZERO), ApprovalLevel.open(Yen.of(3_000_000)))));

    private final Grant grant;
    private final Map<Object, GrantCommand> commands = new HashMap<>();
    private final ApproveDraft approve = UnbookedApprovals.of(this::drafted);

    Routes(Grant grant) {
        this.grant = grant;
    }

    /** The command of a draft; the service reads it from the body that was sent. */
    private GrantCommand drafted(DraftContent draft) {
        return draft instanceof DispositionDraft sent
                ? Objects.requireNonNull(commands.get(sent.body().get("command")))
                : DecisionCommands.decide();
    }

    /** A disposition as the terms have it, anything else as it is. */
    GrantCommand of(GrantCommand command) {
        Optional<Disposition> disposition = Dispositions.of(command.action());
        if (grant.rules().termsOfGrant().approvalRoutes().isEmpty()
                || disposition.isEmpty()
                || disposition.get() == Disposition.DECISION) {
            return command;
        }
        int number = commands.size();
        commands.put(number, command);
        return DraftDisposition.of(
                new DraftDisposition.Proposal(disposition.get(), null, Map.of("command", number)), command);
    }

    Optional<GrantCommand> decide() {
        return Optional.of(approve.decide());
    }

    Optional<GrantCommand> approve() {
        return Optional.of(approve.of(null));
    }

    /** Whether something waits for its approval. */
    boolean isWaiting() {
        return new ApprovalFile(grant).open().isPresent();
    }

    /** What has a route is made by its last approval, as many as the amount asks for, each by another person than all who prepared it. */
    void hold(Act act, GrantAction action) {
        Optional<Disposition> made = Dispositions.of(action);
        if (made.isEmpty() || grant.rules().termsOfGrant().routeOf(made.get()).isEmpty()) {
            return;
        }
        ApprovalFile file = new ApprovalFile(grant);
        var draft = file.drafts()
                .filter(one -> file.madeBy(one).filter(act::equals).isPresent())
                .findFirst();
        assertThat(draft).as("%s along its route", made.get()).isPresent();
        List<String> approvers = file.approvals(draft.get().number()).stream()
                .map(given -> given.act().hand().person())
                .toList();
        assertThat(approvers)
                .as("other hands")
                .doesNotHaveDuplicates()
                .hasSizeBetween(1, 2)
                .doesNotContainAnyElementsOf(
                        file.preparers(made.get()).stream().map(Hand::person).toList());
    }
}
