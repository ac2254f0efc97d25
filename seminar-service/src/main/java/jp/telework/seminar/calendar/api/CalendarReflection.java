package jp.telework.seminar.calendar.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.calendar.domain.CalendarOwner;

/** What is stored or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = {CalendarLinkView.class, CalendarOwner.class})
final class CalendarReflection {

    private CalendarReflection() {}
}
