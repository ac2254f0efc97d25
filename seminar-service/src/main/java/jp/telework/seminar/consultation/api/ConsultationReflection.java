package jp.telework.seminar.consultation.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.FollowUp;
import jp.telework.seminar.consultation.domain.SlotPlan;

/** What slots keep and journal as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = {Booking.class, FollowUp.class, SlotPlan.class})
final class ConsultationReflection {

    private ConsultationReflection() {}
}
