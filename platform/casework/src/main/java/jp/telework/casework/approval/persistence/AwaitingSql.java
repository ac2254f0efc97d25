package jp.telework.casework.approval.persistence;

import jakarta.persistence.Query;
import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.json.StoredJson;

/** SQL on the column {@code awaiting} of a table {@code w}. */
public final class AwaitingSql {

    /** The level is open or names the caller, and no mark of the caller is among the hands. */
    public static final String MINE = """
         AND (w.awaiting @> '{"open":true}' OR w.awaiting -> 'names' @> CAST(:name AS jsonb))
         AND NOT w.awaiting -> 'hands' @> CAST(:mark AS jsonb)
         AND NOT w.awaiting -> 'hands' @> CAST(:person AS jsonb)\
        """;

    private AwaitingSql() {}

    /** Gives {@link #MINE} its parameters. A caller without a person has no second mark; the first then stands for both. */
    public static void bind(Query query, Hand hand) {
        List<String> marks = hand.marks();
        query.setParameter("name", StoredJson.write(List.of(hand.name())))
                .setParameter("mark", StoredJson.write(List.of(marks.get(0))))
                .setParameter("person", StoredJson.write(List.of(marks.get(marks.size() - 1))));
    }
}
