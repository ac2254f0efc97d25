package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.LocalDate;
import java.util.Comparator;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * One obligation or period of a case.
 *
 * @param ordinal tells obligations of a kind apart: the fiscal year, or the number of the act from which it follows
 * @param dueOn last day
 * @param fulfilledOn day on which it was met, or on which a period ended early; null until then
 * @param ground the articles of this very obligation; null when its kind tells them
 */
public record Obligation(
        ObligationKind kind,
        int ordinal,
        LocalDate dueOn,
        @Nullable LocalDate fulfilledOn,
        @Nullable Clause ground) {

    /** An obligation whose kind tells its article. */
    public Obligation(ObligationKind kind, int ordinal, LocalDate dueOn, @Nullable LocalDate fulfilledOn) {
        this(kind, ordinal, dueOn, fulfilledOn, null);
    }

    /** In the order of their days. */
    public static final Comparator<Obligation> BY_DAY = Comparator.comparing(Obligation::dueOn)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::ordinal);

    /** Where an obligation stands. */
    public enum State implements Term {
        /** 未履行: not yet due. */
        OPEN,
        /** 履行済み, or a period that is over. */
        FULFILLED,
        /** 期限経過. */
        OVERDUE,
        /** 期間中: a period that runs. */
        RUNNING
    }

    /** Where it stands on a day; the due day itself still belongs to the term. */
    public State stateOn(LocalDate today) {
        if (fulfilledOn != null && !fulfilledOn.isAfter(today)) {
            return State.FULFILLED;
        }
        boolean past = today.isAfter(dueOn);
        if (kind.isPeriod()) {
            return past ? State.FULFILLED : State.RUNNING;
        }
        return past ? State.OVERDUE : State.OPEN;
    }

    public Clause clause() {
        return ground == null ? kind.clause() : ground;
    }

    public Message text() {
        return kind.text(ordinal);
    }
}
