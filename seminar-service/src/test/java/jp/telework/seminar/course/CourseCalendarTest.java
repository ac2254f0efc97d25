package jp.telework.seminar.course;

import static jp.telework.seminar.Counted.roundTrips;
import static jp.telework.seminar.Counted.statements;
import static jp.telework.seminar.calendar.Feed.standing;
import static jp.telework.seminar.calendar.Feed.value;
import static jp.telework.seminar.course.CourseFixtures.COURSES;
import static jp.telework.seminar.course.CourseFixtures.ENROLMENTS;
import static jp.telework.seminar.course.CourseFixtures.done;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.telework.seminar.calendar.Feed;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An announced course in the calendars of the public and of those who send people. */
@QuarkusTest
@ServiceDatabase("seminar")
class CourseCalendarTest {

    private static final OffsetDateTime DAY = TODAY.plusDays(30);

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
    private final String title = "講習会 " + UUID.randomUUID();

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private String published() {
        return CourseFixtures.published(DAY, body -> body.put("title", title));
    }

    private String enrolled(String course, String email) {
        return CourseFixtures.enrolled(firm, course, email, "JA");
    }

    @Test
    void standsInThePublicCalendarFromItsAnnouncementToItsEnd() {
        String query = "kind=course&prefecture=13&from=2026-12-24&to=2027-01-31";
        String course = CourseFixtures.drafted(DAY, body -> body.put("title", title));
        assertThat(Feed.announced(query).all(title)).isEmpty();
        done(Identity.SECRETARIAT, COURSES + "/" + course, "publication", null);
        List<VEvent> sessions = Feed.announced(query).all(title);
        assertThat(sessions)
                .extracting(Feed::standing)
                .containsExactly(
                        "CONFIRMED 0 20261224T090000",
                        "CONFIRMED 0 20261224T111000",
                        "CONFIRMED 0 20261224T132000",
                        "CONFIRMED 0 20261224T145000");
        VEvent first = sessions.get(0);
        assertThat(value(first, Property.SUMMARY)).isEqualTo(title + " 第1回 システムとセキュリティ");
        assertThat(value(first, Property.CATEGORIES)).isEqualTo("講習会,テレワーク");
        assertThat(value(first, Property.LOCATION)).startsWith("東京都千代田区");
        assertThat(Feed.announced("from=2026-12-24&to=2026-12-24").all(title)).hasSize(4);
        for (String other : List.of("kind=seminar", "prefecture=29", "from=2026-12-25", "to=2026-12-23")) {
            assertThat(Feed.announced(other).all(title)).as(other).isEmpty();
        }
        done(Identity.SECRETARIAT, COURSES + "/" + course, "rescheduling", CourseFixtures.move(DAY.plusDays(7)));
        VEvent moved = Feed.announced(query).event(value(first, Property.UID));
        assertThat(standing(moved)).isEqualTo("CONFIRMED 1 20261231T090000");
        done(Identity.SECRETARIAT, COURSES + "/" + course, "cancellation", Examples.REASON);
        assertThat(standing(Feed.announced(query).event(value(first, Property.UID))))
                .isEqualTo("CANCELLED 2 20261231T090000");
        clock.set(DAY.plusDays(7 + 31).toInstant());
        assertThat(Feed.announced(query).all(title))
                .as("forgotten after a month")
                .isEmpty();
    }

    /** The columns by which lists, reminders and erasure go, as the migration computed them for courses of before. */
    @Test
    void theColumnsSayWhatTheContentSays() {
        published();
        assertThat(TestDatabase.get().number("""
                        SELECT count(*) FROM course WHERE prefecture IS DISTINCT FROM content ->> 'prefecture'
                            OR starts_at <> (SELECT min((session -> 'period' ->> 'startsAt')::timestamptz)
                                             FROM jsonb_array_elements(content -> 'sessions') AS session)
                            OR ends_at <> (SELECT max((session -> 'period' ->> 'endsAt')::timestamptz)
                                           FROM jsonb_array_elements(content -> 'sessions') AS session)
                        """)).isZero();
    }

    @Test
    void aDraftThatIsCalledOffWasNeverSeen() {
        String course = CourseFixtures.drafted(DAY, body -> body.put("title", title));
        done(Identity.SECRETARIAT, COURSES + "/" + course, "cancellation", Examples.REASON);
        given().get(COURSES + "/" + course).then().statusCode(404);
        as(Identity.SECRETARIAT).get(COURSES + "/" + course).then().body("status", equalTo("CANCELLED"));
        assertThat(given().get(COURSES + "?limit=100&status=CANCELLED").<List<String>>path("items.id"))
                .doesNotContain(course);
        assertThat(Feed.announced("kind=course").all(title)).isEmpty();
    }

    @Test
    void standsInTheCalendarOfWhoeverSendsPeople() {
        String course = CourseFixtures.published(
                DAY,
                body -> body.put("title", title).put("method", "ONLINE").put("place", "https://meet.example.jp/c"));
        String link = Feed.linkOf(firm);
        assertThat(Feed.read(link).events()).isEmpty();
        String first = enrolled(course, RegistrationFixtures.email());
        VEvent session = Feed.read(link).about("第1回");
        assertThat(standing(session)).isEqualTo("CONFIRMED 0 20261224T090000");
        assertThat(value(session, Property.DESCRIPTION)).contains("受講者：1名", "https://meet.example.jp/c");
        assertThat(value(Feed.announced("kind=course").all(title).get(0), Property.DESCRIPTION))
                .as("the public does not get the link")
                .doesNotContain("meet.example.jp");
        given().get(COURSES + "/" + course).then().body("place", nullValue());
        as(firm).get(COURSES + "/" + course).then().body("place", equalTo("https://meet.example.jp/c"));
        String second = enrolled(course, RegistrationFixtures.email());
        assertThat(Feed.read(link).events()).as("one event for each session").hasSize(4);
        assertThat(standing(Feed.read(link).about("第1回"))).isEqualTo("CONFIRMED 1 20261224T090000");
        done(Identity.SECRETARIAT, COURSES + "/" + course, "rescheduling", onlineMove(DAY.plusDays(1)));
        assertThat(standing(Feed.read(link).about("第1回"))).isEqualTo("CONFIRMED 2 20261225T090000");
        done(firm, ENROLMENTS + "/" + first, "cancellation", null);
        assertThat(standing(Feed.read(link).about("第1回"))).isEqualTo("CONFIRMED 3 20261225T090000");
        done(firm, ENROLMENTS + "/" + second, "cancellation", null);
        VEvent gone = Feed.read(link).event(value(session, Property.UID));
        assertThat(standing(gone)).isEqualTo("CANCELLED 4 20261225T090000");
        clock.set(DAY.plusDays(33).toInstant());
        assertThat(Feed.read(link).events()).isEmpty();
    }

    private static String onlineMove(OffsetDateTime day) {
        return SeminarFixtures.tree(CourseFixtures.move(day))
                .put("method", "ONLINE")
                .put("place", "https://meet.example.jp/c")
                .toString();
    }

    @Test
    void costsTheSameHoweverManyAreEnrolled() {
        String course = published();
        String link = Feed.linkOf(firm);
        enrolled(course, RegistrationFixtures.email());
        long own = roundTrips(() -> Feed.read(link));
        long few = roundTrips(() -> done(
                Identity.SECRETARIAT, COURSES + "/" + course, "rescheduling", CourseFixtures.move(DAY.plusDays(1))));
        for (int i = 0; i < 5; i++) {
            enrolled(course, RegistrationFixtures.email());
        }
        published();
        assertThat(roundTrips(() -> Feed.read(link))).as(statements()).isEqualTo(own);
        assertThat(roundTrips(() -> done(
                        Identity.SECRETARIAT,
                        COURSES + "/" + course,
                        "rescheduling",
                        CourseFixtures.move(DAY.plusDays(2)))))
                .as(statements())
                .isEqualTo(few);
        assertThat(roundTrips(() -> Feed.announced("kind=course")))
                .as(statements())
                .isEqualTo(2);
    }
}
