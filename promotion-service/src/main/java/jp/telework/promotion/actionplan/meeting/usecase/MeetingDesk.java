package jp.telework.promotion.actionplan.meeting.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.actionplan.meeting.domain.MeetingAction;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import jp.telework.promotion.actionplan.meeting.domain.MeetingStatus;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeeting;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeetings;
import jp.telework.promotion.desk.usecase.Desk;

/** Opens meetings for commands, and tells the journal what became of them. */
@Singleton
class MeetingDesk extends Desk<PlanMeeting, MeetingAction> {

    static final String KIND = "action-plan-meeting";

    private final PlanMeetings meetings;

    MeetingDesk(PlanMeetings meetings, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.meetings = meetings;
    }

    /** A meeting after a change, as readers of the event feed see it. */
    @EventData(kind = KIND)
    record Snapshot(UUID id, UUID planId, MeetingStatus status, LocalDate heldOn, String title) {}

    @Override
    protected Optional<PlanMeeting> find(UUID id) {
        return meetings.find(id);
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.action-plan-meeting." + verb + ".v1";
    }

    @Override
    protected Object snapshot(PlanMeeting meeting) {
        MeetingContent content = meeting.content();
        return new Snapshot(meeting.id(), meeting.planId(), meeting.status(), content.heldOn(), content.title());
    }
}
