package jp.telework.seminar.calendar;

import static jp.telework.seminar.calendar.CalendarCalls.LINKS;
import static jp.telework.seminar.calendar.Feed.CALENDARS;
import static jp.telework.seminar.calendar.Feed.value;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.command;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Response;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as another program reads them. */
@QuarkusTest
@ServiceDatabase("seminar")
class CalendarsTest {

    @Test
    void followsAnEventFromItsAnnouncementToItsCancellation() {
        String id = SeminarFixtures.published();
        String feed = CALENDARS + "/public?kind=seminar&prefecture=29&from=2027-07-01&to=2027-07-31";
        VEvent announced = Feed.read(feed).event(id);
        assertThat(value(announced, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(announced, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(announced, Property.DTSTART)).isEqualTo("20270712T133000");
        assertThat(value(announced, Property.LOCATION)).startsWith("奈良県奈良市三条大路一丁目691-1 奈良県コンベンションセンター");
        command(id, "rescheduling", SeminarFixtures.move(same -> {}).toString())
                .then()
                .statusCode(200);
        VEvent moved = Feed.read(feed).event(id);
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20270726T140000");
        assertThat(value(moved, Property.DTEND)).isEqualTo("20270726T173000");
        assertThat(value(moved, Property.LAST_MODIFIED))
                .isGreaterThanOrEqualTo(value(announced, Property.LAST_MODIFIED));
        command(id, "cancellation", Examples.CANCELLATION).then().statusCode(200);
        VEvent calledOff = Feed.read(feed).event(id);
        assertThat(value(calledOff, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(calledOff, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(Feed.read(feed).timeZones()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=party", "prefecture=48", "from=x", "to=2027-13-01", "from=2027-07-02&to=2027-07-01"})
    void refusesFiltersThatItCannotRead(String query) {
        given().get(CALENDARS + "/public?" + query).then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void opensOnesOwnCalendarByASecretThatIsKeptNowhereAndCanBeRevoked() {
        String key = UUID.randomUUID().toString();
        Response made = as(Identity.SHIRAHAMA).header("Idempotency-Key", key).post(LINKS);
        made.then().statusCode(201).body("status", equalTo("ACTIVE"));
        String address = made.path("address");
        String id = made.path("id");
        String token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(Feed.read(CALENDARS + "/" + token).events()).isNotNull();
        for (String table : new String[] {"calendar_link", "idempotency_record", "event", "audit_entry"}) {
            assertThat(TestDatabase.get()
                            .number("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%" + token + "%'"))
                    .as(table)
                    .isZero();
        }
        as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", key)
                .post(LINKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("address", nullValue());
        as(Identity.ITOSHIMA).get(LINKS + "/" + id).then().statusCode(404);
        as(Identity.SHIRAHAMA).get(LINKS).then().body("items.id", hasItem(id));
        String etag = as(Identity.SHIRAHAMA).get(LINKS + "/" + id).header("ETag");
        as(Identity.SHIRAHAMA)
                .header("If-Match", etag)
                .post(LINKS + "/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        given().get(CALENDARS + "/" + token).then().statusCode(404);
        as(Identity.SHIRAHAMA)
                .header("If-Match", Tags.FIRST)
                .post(LINKS + "/" + id + "/revocation")
                .then()
                .statusCode(409);
        as(Identity.SHIRAHAMA).get(LINKS + "/" + id + "/actions").then().body("allowed", contains(false));
        as(Identity.SHIRAHAMA)
                .get(LINKS + "/" + id + "/history")
                .then()
                .body("items.action", contains("ISSUE_CALENDAR_LINK", "REVOKE_CALENDAR_LINK"));
    }

    @Test
    void boundsTheNumberOfLinks() {
        Response last = null;
        for (int i = 0; i <= 10; i++) {
            last = as(Identity.ITOSHIMA).post(LINKS);
        }
        last.then().statusCode(409).body("code", equalTo("TOO_MANY_LINKS"));
    }
}
