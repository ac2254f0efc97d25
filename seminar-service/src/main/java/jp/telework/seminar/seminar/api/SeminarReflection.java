package jp.telework.seminar.seminar.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.seminar.domain.Booking;
import jp.telework.seminar.seminar.domain.Programme;
import jp.telework.seminar.seminar.domain.ProgrammeItem;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Speaker;

/** What is stored or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            SeminarPage.class,
            SeminarView.class,
            SeminarPlaceView.Address.class,
            SeminarPlaceView.Facility.class,
            SeminarPlaceView.ContactPoint.class,
            ProgrammeView.class,
            ProgrammeView.SpeakerView.class,
            Booking.Collision.class,
            Programme.class,
            ProgrammeItem.class,
            Speaker.class,
            SeminarPlan.class
        },
        classNames = {"jp.telework.seminar.seminar.persistence.SqlBookings$Row"})
final class SeminarReflection {

    private SeminarReflection() {}
}
