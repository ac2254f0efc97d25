package jp.telework.casework.approval.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The draft that waits for its next approval. It follows from the drafts; the row of the call, round or case keeps it, so that the list
 * of what waits reads no drafts.
 *
 * @param disposition code of what is proposed
 * @param draft number of the draft
 * @param level that is asked next, from 1
 * @param title of the level
 * @param open whether every approver may take the level
 * @param names sign-in names of the level's approvers and deputies
 * @param hands marks of those who prepared or approved it and therefore may not
 */
public record Awaiting(
        String disposition,
        int draft,
        int level,
        @Nullable String title,
        boolean open,
        List<String> names,
        List<String> hands,
        Yen amountYen,
        String drafter,
        Instant draftedAt) {

    public Awaiting {
        names = List.copyOf(names);
        hands = List.copyOf(hands);
    }
}
