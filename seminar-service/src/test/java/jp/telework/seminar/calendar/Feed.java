package jp.telework.seminar.calendar;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A feed as another program reads it: ical4j shares no code with biweekly, which writes it. */
public final class Feed {

    public static final String CALENDARS = "/api/seminar/v1/calendars";

    private final Calendar calendar;

    private Feed(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The feed of public events, with a query such as {@code kind=course}. */
    public static Feed announced(String query) {
        return read(CALENDARS + "/public?" + query);
    }

    /** The feed behind a new secret link of a signed-in caller; its address in the service. */
    public static String linkOf(Identity owner) {
        String address = SeminarFixtures.as(owner)
                .post(CalendarCalls.LINKS)
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        return CALENDARS + address.substring(address.lastIndexOf('/'));
    }

    /** Reads it, and finds nothing against the standard in it. */
    public static Feed read(String address) {
        byte[] bytes = given().header("X-Forwarded-For", RegistrationFixtures.address())
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asByteArray();
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return new Feed(calendar);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    /** The event with this UID. */
    public VEvent event(String uid) {
        return only(events().stream()
                .filter(event -> value(event, Property.UID).equals(uid))
                .toList());
    }

    /** The one event whose summary contains this. */
    public VEvent about(String part) {
        return only(all(part));
    }

    /** All events whose summary contains this. */
    public List<VEvent> all(String part) {
        return events().stream()
                .filter(event -> value(event, Property.SUMMARY).contains(part))
                .toList();
    }

    private static VEvent only(List<VEvent> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    public int timeZones() {
        return calendar.getComponents(Component.VTIMEZONE).size();
    }

    /** {@code STATUS SEQUENCE DTSTART}, such as {@code CONFIRMED 0 20270712T133000}. */
    public static String standing(VEvent event) {
        return String.join(
                " ", value(event, Property.STATUS), value(event, Property.SEQUENCE), value(event, Property.DTSTART));
    }

    public static String value(Component component, String property) {
        return component.<Property>getProperty(property).orElseThrow().getValue();
    }
}
