package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.calendar.JapaneseBusinessCalendar;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import org.jspecify.annotations.Nullable;

/** The rules of deciding, refusing and declining a grant (適正化法第6条～第9条). */
public final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * What an officer proposes; null means as applied for.
     *
     * @param conditions further conditions beside the standard ones
     */
    public record Proposal(
            @Nullable Yen amountYen,
            @Nullable List<CategoryAmount> costs,
            @Nullable Yen incomeYen,
            @Nullable LocalDate completesOn,
            List<String> conditions,
            List<String> modifications,
            @Nullable String note) {}

    /** The draft that follows from a proposal, judged. */
    public static DecisionDraft draft(Proposal proposal, Grant grant, LocalDate today, Checks checks) {
        FormalApplication application = grant.file().application();
        DecisionDraft draft = new DecisionDraft(
                Objects.requireNonNullElse(proposal.amountYen(), application.requestedYen()),
                Objects.requireNonNullElse(proposal.costs(), application.costs()),
                Objects.requireNonNullElse(proposal.incomeYen(), application.incomeYen()),
                Objects.requireNonNullElse(proposal.completesOn(), application.completesOn()),
                StandardConditions.with(proposal.conditions(), grant.rules()),
                proposal.modifications(),
                proposal.note(),
                StartPolicy.warned(application.startsOn(), today, checks));
        judge(draft, application, grant, checks);
        return draft;
    }

    private static void judge(DecisionDraft draft, FormalApplication application, Grant grant, Checks checks) {
        ApplicationPolicy.costs(draft.costs(), "/costs", grant.rules(), checks);
        checks.that(
                GrantRule.WITHIN_REQUEST,
                !draft.amountYen().isGreaterThan(application.requestedYen()),
                "/amountYen",
                List.of("amountYen", draft.amountYen(), "requestedYen", application.requestedYen()),
                draft.amountYen(),
                application.requestedYen());
        ApplicationPolicy.amount(
                draft.amountYen(),
                CategoryAmount.total(draft.costs()),
                draft.incomeYen(),
                "/amountYen",
                grant.rules(),
                checks);
        ApplicationPolicy.withinFiscalYear(draft.completesOn(), grant.basis(), checks);
        StartPolicy.inOrder(application.startsOn(), draft.completesOn(), "/completesOn", checks);
        boolean asApplied = draft.amountYen().equals(application.requestedYen())
                && draft.costs().equals(application.costs())
                && draft.incomeYen().equals(application.incomeYen())
                && draft.completesOn().equals(application.completesOn());
        checks.that(
                asApplied ? GrantRule.AS_APPLIED_FOR : GrantRule.MODIFICATION_EXPLAINED,
                asApplied || !draft.modifications().isEmpty(),
                "/modifications",
                List.of("asAppliedFor", asApplied));
    }

    /** 理由の提示: an adverse act has at least one reason. */
    public static void reasonsStated(List<Reason> reasons, Checks checks) {
        checks.that(
                GrantRule.REASONS_STATED,
                !reasons.isEmpty(),
                "/reasons",
                List.of("reasons", reasons.stream().map(Reason::code).toList()),
                reasons.size());
    }

    /** The decision made from the current draft. A start before the decision needs an approval; without one the period is shortened. */
    public static Decision decision(Grant grant, String actor, LocalDate today, Checks checks) {
        String earlyStartReason = StartPolicy.reason(grant.file());
        CaseFile.Entry<DecisionDraft> entry = grant.file().require(DecisionDraft.class);
        DecisionDraft draft = entry.content();
        List<String> before = new ApprovalFile(grant)
                .approvals(entry.number()).stream()
                        .map(given -> given.act().hand().name())
                        .toList();
        return new Decision(
                entry.number(),
                draft.amountYen(),
                draft.costs(),
                draft.incomeYen(),
                draft.completesOn(),
                draft.conditions(),
                draft.modifications(),
                java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(actor))
                        .toList(),
                JapaneseBusinessCalendar.daysFrom(today, grant.rules().withdrawalDays()),
                StartPolicy.decided(
                        grant.file().application().startsOn(), draft.completesOn(), earlyStartReason, today, checks),
                earlyStartReason);
    }

    /**
     * 取下げ: at any time before the decision, then up to the day that its notice prints, that day included (第9条第1項). A report
     * of the work does not shorten the term; a payment ends it.
     */
    public static void mayWithdraw(Grant grant, LocalDate today, Checks checks) {
        grant.file().last(Decision.class).ifPresent(decision -> {
            LocalDate dueOn = decision.content().withdrawalDueOn();
            checks.that(
                    GrantRule.WITHIN_WITHDRAWAL_TERM,
                    !today.isAfter(dueOn),
                    "",
                    List.of("today", today, "withdrawalDueOn", dueOn),
                    dueOn);
        });
        Yen paid = grant.paidYen().plus(grant.unconfirmedYen());
        checks.that(GrantRule.NOTHING_PAID, paid.equals(Yen.ZERO), "", List.of("paidYen", paid), paid);
    }
}
