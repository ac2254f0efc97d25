package jp.telework.subsidy.grant.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.grant.domain.act.ActContent;
import jp.telework.subsidy.grant.domain.act.AmountFixing;
import jp.telework.subsidy.grant.domain.act.ChangeApproval;
import jp.telework.subsidy.grant.domain.act.Decision;
import jp.telework.subsidy.grant.domain.act.DecisionDraft;
import jp.telework.subsidy.grant.domain.act.FormalApplication;

/** The acts of a case in their order, and the questions that the rules ask of them. */
public final class CaseFile {

    private final List<Act> acts;

    CaseFile(List<Act> acts) {
        this.acts = List.copyOf(acts);
    }

    /**
     * An act with what it says, typed.
     *
     * @param number of the act in its case
     */
    public record Entry<T extends ActContent>(int number, Act act, T content) {}

    /** The file as it was before an act. */
    public CaseFile before(int number) {
        return new CaseFile(acts.stream().filter(act -> act.number() < number).toList());
    }

    public List<Act> acts() {
        return acts;
    }

    /** All acts of a kind, oldest first. */
    public <T extends ActContent> Stream<Entry<T>> all(Class<T> kind) {
        return acts.stream()
                .filter(act -> kind.isInstance(act.content()))
                .map(act -> new Entry<>(act.number(), act, kind.cast(act.content())));
    }

    /** The latest act of a kind. */
    public <T extends ActContent> Optional<Entry<T>> last(Class<T> kind) {
        return all(kind).reduce((before, after) -> after);
    }

    /**
     * The latest act of a kind that the state guarantees.
     *
     * @throws IllegalStateException when there is none
     */
    public <T extends ActContent> Entry<T> require(Class<T> kind) {
        return last(kind).orElseThrow(() -> new IllegalStateException("the case has no " + ActContent.actKind(kind)));
    }

    /**
     * One act of a kind by its number.
     *
     * @throws Refusal NOT_FOUND when there is none
     */
    public <T extends ActContent> Entry<T> numbered(int number, Class<T> kind) {
        return all(kind)
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    public FormalApplication application() {
        return require(FormalApplication.class).content();
    }

    /** The first day of the project: as decided, else as applied for. */
    public LocalDate startsOn() {
        LocalDate decided = decision().content().startsOn();
        return decided == null ? application().startsOn() : decided;
    }

    /** The day from which costs are eligible: the decision's, or that of an approved early start. */
    public LocalDate eligibleFrom() {
        Entry<Decision> decision = decision();
        return decision.content().earlyStartReason() == null ? ProjectDays.of(decision.act()) : startsOn();
    }

    public Entry<DecisionDraft> draft() {
        return require(DecisionDraft.class);
    }

    public Entry<Decision> decision() {
        return require(Decision.class);
    }

    public Optional<Entry<AmountFixing>> fixing() {
        return last(AmountFixing.class);
    }

    /** The allocation and the day of completion as they stand: decided, or last approved as a change. */
    public Plan plan() {
        Decision decision = decision().content();
        Plan plan = new Plan(decision.amountYen(), decision.costs(), decision.incomeYen(), decision.completesOn());
        for (Entry<ChangeApproval> approval : all(ChangeApproval.class).toList()) {
            plan = plan.changedBy(approval.content());
        }
        return plan;
    }
}
