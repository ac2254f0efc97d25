package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.HashMap;
import java.util.Map;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/** Adds up the amounts of a case. Each act, in its order, counts what it changes. */
public final class Tally {

    private final Map<Integer, Yen> unknown = new HashMap<>();
    private final Map<Integer, Yen> owed = new HashMap<>();
    private @Nullable Yen requested;
    private @Nullable Yen decided;
    private @Nullable Yen fixed;
    private Yen paid = Yen.ZERO;
    private Yen returned = Yen.ZERO;

    Tally() {}

    public void requested(Yen amount) {
        requested = amount;
    }

    public void decided(Yen amount) {
        decided = amount;
    }

    public void fixed(Yen amount) {
        fixed = amount;
    }

    /** A decision counts as never made. */
    public void withdrawn() {
        decided = null;
        fixed = null;
    }

    /** Nothing is left of the grant. */
    public void cancelled() {
        decided = decided == null ? null : Yen.ZERO;
        fixed = fixed == null ? null : Yen.ZERO;
    }

    /** A part of the grant is cancelled. */
    public void cut(Yen by) {
        decided = decided == null ? null : decided.minusOrZero(by);
        fixed = fixed == null ? null : fixed.minusOrZero(by);
    }

    public void paid(Yen amount) {
        paid = paid.plus(amount);
    }

    /** A payment was sent, and its outcome is not known. */
    public void unknown(int instruction, Yen amount) {
        unknown.put(instruction, amount);
    }

    /** The outcome of a payment became known. */
    public void known(int instruction, boolean isPaid) {
        Yen amount = unknown.remove(instruction);
        if (amount != null && isPaid) {
            paid(amount);
        }
    }

    /** A return is ordered. */
    public void ordered(int order, Yen principal) {
        owed.put(order, principal);
    }

    /** Money came back. What exceeds the ordered principal is a charge. */
    public void repaid(int order, Yen amount) {
        Yen open = owed.getOrDefault(order, Yen.ZERO);
        Yen principal = amount.min(open);
        owed.put(order, open.minusOrZero(principal));
        returned = returned.plus(principal);
    }

    Amounts amounts() {
        Yen unconfirmed = unknown.values().stream().reduce(Yen.ZERO, Yen::plus);
        return new Amounts(requested, decided, fixed, paid, unconfirmed, returned);
    }
}
