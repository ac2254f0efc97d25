package jp.telework.promotion.actionplan.meeting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.Wareki;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import jp.telework.promotion.actionplan.meeting.domain.MeetingStatus;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeeting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting of the ministries. */
@Schema(name = "ActionPlanMeeting")
public record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) MeetingStatus status,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true, examples = "令和8年7月15日") String heldOnWareki,
        @Schema(required = true) String title,
        @Schema(required = true) String titleEn,
        @Schema(required = true) List<AgendaView> agenda,
        @Schema(required = true) Instant updatedAt) {

    /** 議題. */
    @Schema(name = "ActionPlanAgendaItem")
    public record AgendaView(
            @Schema(required = true) String text,
            @Schema(required = true) List<DecisionView> decisions) {}

    /** 決定事項. */
    @Schema(name = "ActionPlanDecision")
    public record DecisionView(
            @Schema(required = true) String text,
            @Schema(required = true) List<String> measures) {}

    static MeetingView of(PlanMeeting meeting) {
        MeetingContent content = meeting.content();
        return new MeetingView(
                meeting.id(),
                meeting.planId(),
                meeting.status(),
                content.heldOn(),
                Wareki.format(content.heldOn()),
                content.title(),
                content.titleEn(),
                content.agenda().stream().map(MeetingView::item).toList(),
                meeting.updatedAt());
    }

    private static AgendaView item(MeetingContent.AgendaItem item) {
        return new AgendaView(
                item.text(),
                item.decisions().stream()
                        .map(decision -> new DecisionView(decision.text(), decision.measures()))
                        .toList());
    }
}
