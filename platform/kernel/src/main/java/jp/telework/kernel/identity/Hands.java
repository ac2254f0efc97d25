package jp.telework.kernel.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who prepared a matter, each once, in the order in which they came.
 *
 * @param all of them
 */
public record Hands(List<Hand> all) {

    public static final Hands NONE = new Hands(List.of());

    public Hands(@Nullable List<Hand> all) {
        this.all = all == null ? List.of() : List.copyOf(all);
    }

    /** These and one more. */
    public Hands with(Hand hand) {
        if (all.contains(hand)) {
            return this;
        }
        List<Hand> more = new ArrayList<>(all);
        more.add(hand);
        return new Hands(more);
    }
}
