package jp.telework.seminar.consultation;

import static jp.telework.seminar.Counted.events;
import static jp.telework.seminar.Counted.roundTrips;
import static jp.telework.seminar.Counted.statements;
import static jp.telework.seminar.calendar.Feed.standing;
import static jp.telework.seminar.calendar.Feed.value;
import static jp.telework.seminar.consultation.ConsultationFixtures.SLOTS;
import static jp.telework.seminar.consultation.ConsultationFixtures.done;
import static jp.telework.seminar.consultation.ConsultationFixtures.send;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import jp.telework.seminar.Replicas;
import jp.telework.seminar.calendar.Feed;
import jp.telework.seminar.consultation.api.Examples;
import jp.telework.seminar.consultation.usecase.EraseBookings;
import jp.telework.seminar.consultation.usecase.RemindBookers;
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

/** Consultations as bookers and advisers live them: calendars, mails, reminders, and what is kept of them. */
@QuarkusTest
@ServiceDatabase("seminar")
class ConsultationLifeTest {

    @Inject
    TestClock clock;

    @Inject
    RemindBookers remind;

    @Inject
    EraseBookings erase;

    private final Identity firm = DispatchFixtures.organisation();
    private final String address = RegistrationFixtures.email();
    private DispatchFixtures.Registered adviser;

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
        adviser = DispatchFixtures.manager(5);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private String booking(String language) {
        return SeminarFixtures.tree(Examples.BOOKING)
                .put("contactPointEmailAddress", address)
                .put("language", language)
                .toString();
    }

    private String booked(OffsetDateTime when) {
        String id = ConsultationFixtures.offered(adviser.id(), when);
        done(firm, id, "booking", booking("JA"));
        return id;
    }

    /** A day of its own, so that other tests' slots are on others. */
    @Test
    void aDayOfConsultationsStandsInThePublicCalendar() {
        OffsetDateTime day = TODAY.plusYears(3).withHour(10);
        clock.set(day.minusDays(30).toInstant());
        String query = "kind=consultation&from=%s&to=%1$s".formatted(day.toLocalDate());
        assertThat(Feed.announced(query).events()).isEmpty();
        String first = ConsultationFixtures.offered(adviser.id(), day);
        VEvent event = Feed.announced(query).about("テレワーク個別相談");
        assertThat(standing(event)).isEqualTo("CONFIRMED 0 20291124T100000");
        assertThat(value(event, Property.DTEND)).isEqualTo("20291124T103000");
        assertThat(value(event, Property.LOCATION)).isEqualTo("オンライン");
        String second = ConsultationFixtures.offered(adviser.id(), day.plusHours(3));
        event = Feed.announced(query).about("テレワーク個別相談");
        assertThat(standing(event)).isEqualTo("CONFIRMED 1 20291124T100000");
        assertThat(value(event, Property.DTEND)).isEqualTo("20291124T133000");
        done(firm, second, "booking", booking("JA"));
        event = Feed.announced(query).about("テレワーク個別相談");
        assertThat(standing(event)).as("a booking moves nothing").isEqualTo("CONFIRMED 1 20291124T100000");
        assertThat(value(event, Property.DESCRIPTION)).startsWith("相談枠2（うち空き1）").doesNotContain("白浜");
        done(Identity.SECRETARIAT, first, "cancellation", Examples.REASON);
        assertThat(standing(Feed.announced(query).about("テレワーク個別相談"))).isEqualTo("CONFIRMED 2 20291124T130000");
        done(Identity.SECRETARIAT, second, "cancellation", Examples.REASON);
        assertThat(standing(Feed.announced(query).about("テレワーク個別相談"))).isEqualTo("CANCELLED 3 20291124T100000");
        clock.set(day.plusDays(31).toInstant());
        assertThat(Feed.announced(query).events()).isEmpty();
    }

    @Test
    void aSlotAtASeminarIsFoundByItsPrefecture() {
        clock.reset();
        String seminar = SeminarFixtures.published();
        OffsetDateTime day = OffsetDateTime.parse("2027-07-12T17:10:00+09:00");
        String slot = SeminarFixtures.tree(ConsultationFixtures.slot(adviser.id(), day))
                .put("seminarId", seminar)
                .put("method", "ON_SITE")
                .put("place", "相談室A")
                .toString();
        as(Identity.SECRETARIAT).body(slot).post(SLOTS).then().statusCode(201);
        List<VEvent> nara = Feed.announced("kind=consultation&prefecture=29").all("テレワーク個別相談（");
        assertThat(nara).extracting(event -> value(event, Property.LOCATION)).contains("相談室A");
        assertThat(Feed.announced("kind=consultation&prefecture=13").events()).isEmpty();
    }

    @Test
    void aBookingStandsInTheBookersCalendarUntilItIsOver() {
        String link = Feed.linkOf(firm);
        String id = booked(TODAY.plusDays(21));
        VEvent event = Feed.read(link).about("テレワーク個別相談");
        String uid = value(event, Property.UID);
        assertThat(standing(event)).isEqualTo("CONFIRMED 1 20261215T090000");
        assertThat(value(event, Property.LOCATION)).isEqualTo("オンライン https://meeting.example.jp/telework-1");
        done(firm, id, "booking/cancellation", null);
        assertThat(standing(Feed.read(link).event(uid))).isEqualTo("CANCELLED 2 20261215T090000");
        Identity other = DispatchFixtures.organisation();
        String others = Feed.linkOf(other);
        done(other, id, "booking", booking("JA"));
        assertThat(value(Feed.read(others).about("テレワーク個別相談"), Property.UID))
                .as("another booker, another event")
                .isNotEqualTo(uid);
        assertThat(standing(Feed.read(link).event(uid))).isEqualTo("CANCELLED 2 20261215T090000");
        done(other, id, "booking/cancellation", null);
        done(firm, id, "booking", booking("JA"));
        assertThat(Feed.read(link).all("テレワーク個別相談")).hasSize(1);
        assertThat(standing(Feed.read(link).event(uid))).isEqualTo("CONFIRMED 5 20261215T090000");
        done(Identity.SECRETARIAT, id, "cancellation", Examples.REASON);
        assertThat(standing(Feed.read(link).event(uid))).isEqualTo("CANCELLED 6 20261215T090000");
        clock.set(TODAY.plusDays(52).toInstant());
        assertThat(Feed.read(link).events()).isEmpty();
    }

    @Test
    void anAdviserSeesTheirSlotsAndWhoseTheyAre() {
        String link = Feed.linkOf(adviser.identity());
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(21));
        assertThat(standing(Feed.read(link).event(id))).isEqualTo("TENTATIVE 0 20261215T090000");
        done(firm, id, "booking", booking("JA"));
        VEvent taken = Feed.read(link).event(id);
        assertThat(standing(taken)).isEqualTo("CONFIRMED 1 20261215T090000");
        assertThat(value(taken, Property.DESCRIPTION)).isEqualTo("団体：和歌山県白浜町");
        done(Identity.SECRETARIAT, id, "cancellation", Examples.REASON);
        assertThat(standing(Feed.read(link).event(id))).isEqualTo("CANCELLED 2 20261215T090000");
        as(firm).get("/api/seminar/v1/calendar-links").then().body("items.size()", equalTo(0));
    }

    @Test
    void writesToTheBookerInTheirLanguage() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(21));
        done(firm, id, "booking", booking("EN"));
        done(firm, id, "booking/cancellation", null);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE recipient = '%s' AND language = 'EN' AND kind IN"
                                        .formatted(address)
                                + " ('CONSULTATION_BOOKED', 'CONSULTATION_CANCELLED')"))
                .isEqualTo(2);
    }

    @Test
    void remindsEachBookerOnce() {
        OffsetDateTime when = TODAY.plusDays(21);
        String id = booked(when);
        clock.set(when.minusHours(49).toInstant());
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "CONSULTATION_REMINDER")).as("too early").isZero();
        clock.set(when.minusHours(47).toInstant());
        String etag = ConsultationFixtures.etag(id);
        Replicas.bothRun(remind::run);
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "CONSULTATION_REMINDER")).isEqualTo(1);
        assertThat(events("consultation-slot/" + id, "reminded")).isEqualTo(1);
        assertThat(ConsultationFixtures.etag(id))
                .as("nothing that clients see has changed")
                .isEqualTo(etag);
        done(firm, id, "booking/cancellation", null);
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "CONSULTATION_REMINDER")).isEqualTo(1);
        done(firm, id, "booking", booking("JA"));
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "CONSULTATION_REMINDER"))
                .as("the next booker, too")
                .isEqualTo(2);
    }

    @Test
    void erasesPersonalDataWhenTheirTimeIsOverAndKeepsTheCounts() {
        String open = booked(TODAY.plusDays(21));
        String settled = booked(TODAY.plusDays(22));
        done(adviser.identity(), settled, "notes", Examples.NOTES);
        clock.set(TODAY.plusDays(23).toInstant());
        done(adviser.identity(), open, "record", Examples.RECORD);
        done(adviser.identity(), settled, "record", Examples.RECORD);
        done(adviser.identity(), settled, "follow-up", null);
        clock.set(TODAY.plusDays(22 + 90).toInstant());
        Replicas.bothRun(erase::run);
        as(firm).get(SLOTS + "/" + settled).then().body("erasedAt", nullValue());
        clock.set(TODAY.plusDays(22 + 91).toInstant());
        Replicas.bothRun(erase::run);
        as(firm).get(SLOTS + "/" + settled)
                .then()
                .body("erasedAt", notNullValue())
                .body("booking.contactPointName", nullValue())
                .body("booking.contactPointEmailAddress", nullValue())
                .body("booking.topics", nullValue())
                .body("booking.fields[0]", equalTo("SECURITY"))
                .body("followUp.kind", equalTo("SEND_MATERIALS"))
                .body("followUp.answer", nullValue());
        assertThat(events("consultation-slot/" + settled, "erased")).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM consultation_slot WHERE id = '%s' AND (adviser_notes IS NOT NULL"
                                        .formatted(settled)
                                + " OR booking::text LIKE '%花子%' OR booking::text LIKE '%規程%')"))
                .isZero();
        send(adviser.identity(), settled, "notes", Examples.NOTES)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSULTATION_ERASED"));
        as(firm).get(SLOTS + "/" + open).then().body("booking.contactPointName", notNullValue());
        done(adviser.identity(), open, "follow-up", null);
        Replicas.bothRun(erase::run);
        as(firm).get(SLOTS + "/" + open).then().body("booking.contactPointName", nullValue());
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    @Test
    void calendarsCostTheSameHoweverManySlotsThereAre() {
        String own = Feed.linkOf(firm);
        String advisers = Feed.linkOf(adviser.identity());
        booked(TODAY.plusDays(41));
        long few = roundTrips(() -> Feed.read(own));
        long fewSlots = roundTrips(() -> Feed.read(advisers));
        for (int i = 0; i < 4; i++) {
            done(firm, booked(TODAY.plusDays(42 + i)), "booking/cancellation", null);
            booked(TODAY.plusDays(52 + i));
        }
        assertThat(roundTrips(() -> Feed.read(own)))
                .as(statements())
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
        assertThat(roundTrips(() -> Feed.read(advisers))).as(statements()).isEqualTo(fewSlots);
        assertThat(roundTrips(() -> Feed.announced("kind=consultation")))
                .as(statements())
                .isEqualTo(2);
    }
}
