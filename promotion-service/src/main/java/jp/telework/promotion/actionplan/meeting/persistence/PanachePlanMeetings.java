package jp.telework.promotion.actionplan.meeting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.actionplan.meeting.domain.MeetingStatus;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeeting;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeetings;

/** Meetings in PostgreSQL. */
@ApplicationScoped
class PanachePlanMeetings implements PlanMeetings, PanacheRepositoryBase<PlanMeeting, UUID> {

    @Override
    public void add(PlanMeeting meeting) {
        persist(meeting);
    }

    @Override
    public Optional<PlanMeeting> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<PlanMeeting> of(UUID planId, boolean drafts) {
        Conditions conditions = new Conditions()
                .and("planId = :plan", "plan", planId)
                .and("status <> :draft", "draft", drafts ? null : MeetingStatus.DRAFT);
        return list(conditions.text() + " order by id desc", conditions.parameters());
    }
}
