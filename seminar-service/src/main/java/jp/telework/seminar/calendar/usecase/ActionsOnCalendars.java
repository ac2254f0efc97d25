package jp.telework.seminar.calendar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.CalendarLinks;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.domain.LinkAction;

/** What a registrant can do with the links to the calendar of a registration. */
@ApplicationScoped
public class ActionsOnCalendars {

    private static final String LINKS = "calendar-links";

    private final CalendarLinks links;

    ActionsOnCalendars(CalendarLinks links) {
        this.links = links;
    }

    /**
     * The commands on the links of a registration.
     *
     * @param own whether the registrant asks; a calendar is not for others
     */
    public List<Possibility> of(UUID registration, boolean own) {
        List<Violation> foreign = own ? List.of() : List.of(Violation.of("", CommonError.FORBIDDEN));
        CalendarOwner owner = CalendarOwner.of(registration);
        List<UUID> active = links.active(owner, KeepCalendarLinks.MOST).stream()
                .map(CalendarLink::id)
                .toList();
        List<Possibility> all = new ArrayList<>();
        all.add(Possibility.of(
                LINKS, own ? Possibility.unless(() -> KeepCalendarLinks.refuseMore(active.size())) : foreign));
        all.addAll(Possibility.ofParts(LINKS + "/" + LinkAction.REVOKE.noun(), active, foreign));
        return all;
    }
}
