package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a case that waits for its next approval. It follows from the acts; the case's row keeps it, so that the list of what
 * waits needs no acts.
 *
 * @param draft number of the draft among the acts
 * @param level that is asked next, from 1
 * @param title of the level
 * @param open whether every approver may take the level
 * @param names sign-in names of the level's approvers and deputies
 * @param hands marks of those who prepared or approved it and therefore may not
 */
public record Awaiting(
        Disposition disposition,
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
