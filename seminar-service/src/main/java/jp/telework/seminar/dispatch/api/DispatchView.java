package jp.telework.seminar.dispatch.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.NotRemembered;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.dispatch.domain.Assignment;
import jp.telework.seminar.dispatch.domain.DispatchFile;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.Ending;
import jp.telework.seminar.dispatch.domain.FinalReport;
import jp.telework.seminar.dispatch.domain.FormerAssignment;
import jp.telework.seminar.dispatch.domain.RequestContent;
import jp.telework.seminar.dispatch.domain.Survey;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.dispatch.domain.VisitReport;
import jp.telework.seminar.dispatch.domain.VisitStatus;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as its reader may see it. */
@Schema(
        name = "DispatchRequest",
        description = "派遣の申請。打診の経過と事務局の覚え書きは申請者には示さない。"
                + " A request; offers to managers and internal notes are not shown to requesters.")
public record DispatchView(
        UUID id,
        @Schema(examples = "R08-TM-000001") String receiptNumber,
        FiscalYear fiscalYear,
        DispatchStatus status,
        CorporateNumber organisation,
        RequestContent content,
        @Schema(description = "予定する派遣の回数 / planned visits") int plannedVisits,
        @Nullable TriageView triage,

        @Schema(description = "割当てを待つ順番 / place in the queue") @Nullable
        QueueView queue,

        @Nullable AssignmentView assignment,

        @Schema(description = "成立しなかった割当て / assignments that came to nothing") @Nullable
        List<FormerAssignment> formerAssignments,

        List<VisitView> visits,
        @Nullable FinalReport report,
        @Nullable Survey survey,
        @Nullable Ending ending,
        ExternalReferences externalReferences,
        Instant appliedAt,
        Instant updatedAt,

        @Schema(description = "担当者の個人情報を消去した時 / when the contact point was erased") @Nullable
        Instant erasedAt) {

    /** 受付審査の結果. */
    @Schema(name = "DispatchTriageResult")
    public record TriageView(
            Triage.Outcome outcome,
            List<Reason> reasons,
            Triage.@Nullable LabourHandOver labourHandOver,
            @NotRemembered @Nullable String note,
            Instant decidedAt) {

        static @Nullable TriageView of(@Nullable Triage triage, boolean staff) {
            return triage == null
                    ? null
                    : new TriageView(
                            triage.outcome(),
                            triage.reasons(),
                            triage.labour(),
                            staff ? triage.note() : null,
                            triage.decidedAt());
        }
    }

    /** 順番. */
    @Schema(
            name = "DispatchQueue",
            description = "派遣枠が足りないときは受付順に待つ。 When the quota is short, in the order of receipt.")
    public record QueueView(
            @Schema(description = "年度の待ち行列での順番（1から） / place, from 1")
            int position,

            @Schema(description = "先に待つ申請が必要とする回数 / visits needed ahead")
            int visitsAhead,

            @Schema(description = "残りの回数 / visits left") int availableVisits,
            Yen availableYen,

            @Schema(description = "この申請に枠が足りないか / whether the quota does not reach")
            boolean quotaExhausted) {

        static @Nullable QueueView of(DispatchRequest request, @Nullable QuotaSituation quota) {
            return quota == null
                    ? null
                    : new QueueView(
                            quota.casesAhead() + 1,
                            quota.visitsAhead(),
                            quota.availableVisits(),
                            quota.availableYen(),
                            !quota.reaches(request.plannedVisits(), request.plannedYen()));
        }
    }

    /** 割当て. */
    @Schema(name = "DispatchAssignment")
    public record AssignmentView(
            UUID managerId,
            String managerName,
            @Nullable Integer rank,
            @Nullable String deviationReason,
            @Nullable String queueReason,
            Instant assignedAt,
            @Nullable Instant acceptedAt) {

        /** A requester learns who comes once that manager has accepted. */
        static @Nullable AssignmentView of(@Nullable Assignment assignment, boolean staff, boolean inside) {
            if (assignment == null || !inside && assignment.acceptedAt() == null) {
                return null;
            }
            return new AssignmentView(
                    assignment.managerId(),
                    assignment.managerName(),
                    staff ? assignment.rank() : null,
                    staff ? assignment.deviationReason() : null,
                    staff ? assignment.queueReason() : null,
                    assignment.assignedAt(),
                    assignment.acceptedAt());
        }
    }

    /** 訪問. */
    @Schema(name = "DispatchVisit")
    public record VisitView(
            int number,
            VisitStatus status,
            Instant startsAt,
            Instant endsAt,
            AdviceMethod method,
            String place,
            @Nullable String cancellationReason,
            @Nullable VisitReport report) {

        static VisitView of(DispatchVisit visit) {
            return new VisitView(
                    visit.number(),
                    visit.status(),
                    visit.period().startsAt(),
                    visit.period().endsAt(),
                    visit.method(),
                    visit.place(),
                    visit.cancellationReason().orElse(null),
                    visit.report().orElse(null));
        }
    }

    /**
     * The request for its reader.
     *
     * @param quota how the quota stands, for a request that waits
     * @param staff whether the reader belongs to the office
     * @param inside whether the reader belongs to the office or is the manager
     */
    static DispatchView of(DispatchRequest request, @Nullable QuotaSituation quota, boolean staff, boolean inside) {
        DispatchFile file = request.file();
        return new DispatchView(
                request.id(),
                request.receiptNumber(),
                request.fiscalYear(),
                request.status().shownTo(inside),
                request.organisation(),
                request.content(),
                request.plannedVisits(),
                TriageView.of(file.triage(), staff),
                QueueView.of(request, quota),
                AssignmentView.of(file.assignment(), staff, inside),
                staff ? file.formerAssignments() : null,
                request.visits().stream().map(VisitView::of).toList(),
                file.report(),
                file.survey(),
                file.ending(),
                request.externalReferences(),
                request.appliedAt(),
                request.updatedAt(inside),
                request.erasedAt());
    }
}
