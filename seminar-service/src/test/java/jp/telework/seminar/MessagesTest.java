package jp.telework.seminar;

import java.util.Set;
import jp.telework.test.text.CatalogueGate;

class MessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.seminar";
    }

    /** They steer the code: what a link is for, what blocks a room, how a calendar program shows an event. */
    @Override
    protected Set<String> unnamed() {
        return Set.of("Booking.Kind", "Candidate.Weight", "CalendarEvent.Status", "CalendarOwner.Kind", "LinkPurpose");
    }
}
