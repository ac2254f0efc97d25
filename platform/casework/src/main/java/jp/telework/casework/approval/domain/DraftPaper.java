package jp.telework.casework.approval.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 起案文書: what is proposed, the levels that it goes through, and the approvals that it has.
 *
 * @param disposition code of what is proposed
 * @param body of the command as it was sent; the last approval runs the command again
 * @param sha256 digest of the body, by which two versions are compared
 * @param amountYen by which the route chooses its levels; 0 where no money is at stake
 * @param levels that the amount asks for, at least one
 * @param routeLevels how many levels the whole route has
 * @param drafter who drafted it
 * @param returned null as long as it was not given back
 */
public record DraftPaper(
        String disposition,
        Map<String, Object> body,
        String sha256,
        Yen amountYen,
        List<ApprovalLevel> levels,
        int routeLevels,
        Hand drafter,
        Instant draftedAt,
        List<Given> approvals,
        @Nullable Returned returned) {

    public DraftPaper {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
        levels = List.copyOf(levels);
        approvals = approvals == null ? List.of() : List.copyOf(approvals);
    }

    /** An approval, who gave it, and when. */
    public record Given(LevelApproval step, Hand approver, Instant approvedAt) {}

    /** 差戻し: who gave the draft back, when and why. */
    public record Returned(Hand approver, Instant returnedAt, String reason) {}

    /** Those who approved so far. */
    public List<Hand> approvers() {
        return approvals.stream().map(Given::approver).toList();
    }

    /** Whether the next approval is the last one. */
    public boolean lastIsNext() {
        return approvals.size() + 1 >= levels.size();
    }

    /** The level that is asked next. */
    public ApprovalLevel nextLevel() {
        return levels.get(Math.min(approvals.size(), levels.size() - 1));
    }

    DraftPaper approved(Given given) {
        List<Given> all = new ArrayList<>(approvals);
        all.add(given);
        return new DraftPaper(
                disposition, body, sha256, amountYen, levels, routeLevels, drafter, draftedAt, all, returned);
    }

    DraftPaper givenBack(Returned back) {
        return new DraftPaper(
                disposition, body, sha256, amountYen, levels, routeLevels, drafter, draftedAt, approvals, back);
    }

    /**
     * What the list of waiting drafts needs.
     *
     * @param number of the draft
     * @param preparers of all versions of the matter
     */
    Awaiting awaiting(int number, List<Hand> preparers) {
        ApprovalLevel next = nextLevel();
        return new Awaiting(
                disposition,
                number,
                approvals.size() + 1,
                next.title(),
                next.approvers().isEmpty(),
                Stream.concat(next.approvers().stream(), next.deputies().stream())
                        .toList(),
                Stream.concat(preparers.stream(), approvers().stream())
                        .flatMap(hand -> hand.marks().stream())
                        .distinct()
                        .toList(),
                amountYen,
                drafter.name(),
                draftedAt);
    }
}
