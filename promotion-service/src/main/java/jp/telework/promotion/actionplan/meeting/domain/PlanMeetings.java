package jp.telework.promotion.actionplan.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All meetings on plans. */
public interface PlanMeetings {

    void add(PlanMeeting meeting);

    Optional<PlanMeeting> find(UUID id);

    /**
     * The meetings on a plan, newest first.
     *
     * @param drafts whether those that are not published are among them
     */
    List<PlanMeeting> of(UUID planId, boolean drafts);
}
