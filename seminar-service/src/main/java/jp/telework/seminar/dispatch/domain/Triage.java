package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.text.MessageKey;
import org.jspecify.annotations.Nullable;

/**
 * 受付審査: whether the programme takes a request.
 *
 * @param reasons why it is declined; empty otherwise
 * @param plannedVisits how many visits are intended; 0 unless accepted
 * @param labour what the labour ministry's consultants take over; null when nothing
 * @param note the secretariat's own note, not for the requester
 */
public record Triage(
        Outcome outcome,
        List<Reason> reasons,
        int plannedVisits,
        @Nullable LabourHandOver labour,
        @Nullable String note,
        String decidedBy,
        Instant decidedAt) {

    public Triage {
        reasons = List.copyOf(reasons);
    }

    /** What the secretariat decides. */
    public enum Outcome implements MessageKey {
        /** 受理. */
        ACCEPTED,
        /** 不受理. */
        DECLINED,
        /** 引継ぎ: labour management only. */
        HANDED_OVER;

        @Override
        public String catalogue() {
            return "jp.telework.seminar.dispatch";
        }

        /** The action on the request. */
        public DispatchAction action() {
            return switch (this) {
                case ACCEPTED -> DispatchAction.ACCEPT;
                case DECLINED -> DispatchAction.DECLINE;
                case HANDED_OVER -> DispatchAction.HAND_OVER;
            };
        }
    }

    /**
     * 労務管理コンサルタントへの引継ぎ.
     *
     * @param office which office takes over
     * @param reference its reference, null when it gave none
     * @param note what it was told
     */
    public record LabourHandOver(String office, @Nullable String reference, String note) {}
}
