package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.OwnBookings;
import jp.telework.seminar.dispatch.domain.Assignment;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchRequests.VisitEntry;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.VisitStatus;

/** Visits in the calendars of requesters and of their managers, in one statement. */
@ApplicationScoped
class VisitTimes implements OwnBookings {

    /** The latest; a bound, so that no calendar can grow without end. */
    private static final int MOST = 500;

    private final DispatchRequests requests;

    VisitTimes(DispatchRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<CalendarEvent> of(CalendarOwner owner) {
        List<VisitEntry> visits =
                switch (owner.kind()) {
                    case ORGANISATION ->
                        requests.visits(DispatchRequests.Reader.ofOrganisation(new CorporateNumber(owner.key())), MOST);
                    case MANAGER -> requests.visits(DispatchRequests.Reader.ofManager(owner.key()), MOST);
                    case REGISTRATION -> List.of();
                };
        return visits.stream()
                .map(entry -> event(entry.request(), entry.visit()))
                .toList();
    }

    /** A visit is never moved: it is called off, and another one is arranged. */
    private static CalendarEvent event(DispatchRequest request, DispatchVisit visit) {
        boolean calledOff = visit.status() == VisitStatus.CANCELLED;
        Assignment assignment = request.file().assignment();
        String manager = assignment == null ? "" : "\nマネージャー：" + assignment.managerName();
        return new CalendarEvent(
                visit.id(),
                calledOff ? 1 : 0,
                calledOff ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED,
                visit.period().startsAt(),
                visit.period().endsAt(),
                "派遣",
                "テレワークマネージャー派遣 %s 第%d回".formatted(request.receiptNumber(), visit.number()),
                Message.of(visit.method()).in(Language.JA) + " " + visit.place(),
                "団体：" + request.content().tradeName() + manager,
                visit.updatedAt());
    }
}
