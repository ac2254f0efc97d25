package jp.telework.subsidy.grant.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import jp.telework.subsidy.programme.domain.GrantTerms;

/** The drafts of a case with their approvals: which one is open, who prepared what, and who is next. */
public final class ApprovalFile {

    private final Grant grant;

    public ApprovalFile(Grant grant) {
        this.grant = grant;
    }

    /** An approval with who gave it in which act. */
    public record Given(ApprovalStep step, Act act) {}

    /** All drafts, oldest first. */
    public Stream<Entry<DraftContent>> drafts() {
        return grant.file().all(DraftContent.class);
    }

    /** The draft that waits for approval. Only the latest can: as long as it is open there is no other. */
    public Optional<Entry<DraftContent>> open() {
        return grant.file().last(DraftContent.class).filter(draft -> state(draft) == DraftState.OPEN);
    }

    /** How far a draft is. */
    public DraftState state(Entry<DraftContent> draft) {
        if (returned(draft).isPresent()) {
            return DraftState.RETURNED;
        }
        if (madeBy(draft).isPresent()) {
            return DraftState.MADE;
        }
        boolean latest = drafts().noneMatch(other -> other.number() > draft.number());
        return latest && isPossible(draft.content().disposition()) ? DraftState.OPEN : DraftState.VOID;
    }

    /** Whether the state of the case still allows what is drafted. */
    private boolean isPossible(Disposition disposition) {
        return disposition == Disposition.DECISION
                ? grant.status() == GrantStatus.DECISION_DRAFTED
                : Dispositions.actions(disposition).stream()
                        .anyMatch(action -> grant.status().next(action).isPresent());
    }

    /** The return of a draft. */
    public Optional<Entry<DraftReturn>> returned(Entry<DraftContent> draft) {
        return grant.file()
                .all(DraftReturn.class)
                .filter(act -> act.number() > draft.number())
                .filter(act -> act.content().draft() == null || act.content().draft() == draft.number())
                .filter(act ->
                        drafts().noneMatch(other -> other.number() > draft.number() && other.number() < act.number()))
                .findFirst();
    }

    /** The act that a draft became. */
    public Optional<Act> madeBy(Entry<DraftContent> draft) {
        return grant.file().acts().stream()
                .filter(act -> act.number() > draft.number() && !act.content().internal())
                .filter(act -> act.step()
                                .filter(step -> step.draft() == draft.number())
                                .isPresent()
                        || act.content()
                                .madeOf()
                                .filter(number -> number == draft.number())
                                .isPresent())
                .findFirst();
    }

    /** The approvals of a draft in their order, the one by which it was made included. */
    public List<Given> approvals(int draft) {
        return grant.file().acts().stream()
                .flatMap(act -> step(act).map(step -> new Given(step, act)).stream())
                .filter(given -> given.step().draft() == draft)
                .toList();
    }

    private static Optional<ApprovalStep> step(Act act) {
        return act.content() instanceof DraftApproval approval ? Optional.of(approval.step()) : act.step();
    }

    /** Everybody who prepared a version of a matter, returned ones and those of earlier officers included. */
    public List<Hand> preparers(Disposition disposition) {
        return drafts().filter(draft -> draft.content().disposition().matter() == disposition.matter())
                .map(draft -> draft.act().hand())
                .toList();
    }

    /** The route of a disposition. A decision always has one: two approvers from the call's amount on. */
    public Optional<ApprovalRoute> route(Disposition disposition) {
        GrantTerms terms = grant.rules().termsOfGrant();
        Optional<ApprovalRoute> named = terms.routeOf(disposition);
        return disposition == Disposition.DECISION
                ? Optional.of(named.orElseGet(() -> ApprovalRoute.ofTwo(terms.secondApprovalFromYen())))
                : named;
    }

    /** The amount by which levels are chosen: what the act states, or else what the case is about. */
    public Yen atStake(ActContent content) {
        return content.atStake().or(grant::decidedYen).or(grant::requestedYen).orElseGet(() -> grant.basis()
                .adopted()
                .requestedYen());
    }

    /** The levels that a draft asks for. */
    public List<ApprovalLevel> levels(DraftContent draft, Yen amount) {
        return route(draft.disposition())
                .orElseGet(() -> ApprovalRoute.ofTwo(Yen.of(Yen.MAX)))
                .asked(amount);
    }

    /** What the case waits for. */
    public Optional<Awaiting> awaiting() {
        return open().map(draft -> {
            List<Given> given = approvals(draft.number());
            List<ApprovalLevel> levels = levels(draft.content(), draft.content().amountYen());
            int level = Math.min(given.size(), levels.size() - 1);
            ApprovalLevel next = levels.get(level);
            List<Hand> hands = Stream.concat(
                            preparers(draft.content().disposition()).stream(),
                            given.stream().map(approval -> approval.act().hand()))
                    .toList();
            return new Awaiting(
                    draft.content().disposition().name(),
                    draft.number(),
                    level + 1,
                    next.title(),
                    next.approvers().isEmpty(),
                    Stream.concat(next.approvers().stream(), next.deputies().stream())
                            .toList(),
                    hands.stream()
                            .flatMap(hand -> hand.marks().stream())
                            .distinct()
                            .toList(),
                    draft.content().amountYen(),
                    draft.act().hand().name(),
                    draft.act().actedAt());
        });
    }
}
