package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** The changes of a published call in their order. They are only added to. */
public record CallAmendments(List<CallAmendment> items) {

    public static final CallAmendments NONE = new CallAmendments(List.of());

    /** A call with more corrections than this is better cancelled; a cancellation is always possible. */
    private static final int MOST = 50;

    public CallAmendments {
        items = List.copyOf(items);
    }

    /**
     * Checks that one more extension or erratum fits.
     *
     * @throws Refusal TOO_MANY_AMENDMENTS
     */
    void requireRoom() {
        if (items.size() >= MOST) {
            throw Refusal.of(SubsidyError.TOO_MANY_AMENDMENTS, MOST);
        }
    }

    CallAmendments with(AmendmentKind kind, List<CallAmendment.Change> changes, String reason, Instant now) {
        List<CallAmendment> longer = new ArrayList<>(items);
        longer.add(new CallAmendment(items.size() + 1, kind, now, reason, changes));
        return new CallAmendments(longer);
    }

    /** The last change; there must be one. */
    public CallAmendment latest() {
        return items.get(items.size() - 1);
    }

    public Optional<CallAmendment> cancellation() {
        return items.stream()
                .filter(amendment -> amendment.kind() == AmendmentKind.CANCELLATION)
                .findFirst();
    }
}
