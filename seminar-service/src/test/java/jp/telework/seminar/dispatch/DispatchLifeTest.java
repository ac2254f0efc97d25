package jp.telework.seminar.dispatch;

import static jp.telework.seminar.Counted.events;
import static jp.telework.seminar.Counted.roundTrips;
import static jp.telework.seminar.Counted.statements;
import static jp.telework.seminar.calendar.Feed.standing;
import static jp.telework.seminar.calendar.Feed.value;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.dispatch.DispatchFixtures.done;
import static jp.telework.seminar.dispatch.DispatchFixtures.get;
import static jp.telework.seminar.dispatch.DispatchFixtures.visit;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import jp.telework.seminar.Replicas;
import jp.telework.seminar.calendar.Feed;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.seminar.dispatch.usecase.EraseRequesters;
import jp.telework.seminar.dispatch.usecase.RemindOfVisits;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dispatch as requester and manager live it: calendars, mails, reminders, and what is kept of them. */
@QuarkusTest
@ServiceDatabase("seminar")
class DispatchLifeTest {

    @Inject
    TestClock clock;

    @Inject
    RemindOfVisits remind;

    @Inject
    EraseRequesters erase;

    private final Identity firm = DispatchFixtures.organisation();
    private final String address = RegistrationFixtures.email();
    private DispatchFixtures.Registered expert;
    private String expertAddress;

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        expert = DispatchFixtures.manager(5);
        expertAddress = DispatchFixtures.email(expert);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private String offered(String language) {
        String id = DispatchFixtures.applied(firm, TODAY, body -> ((ObjectNode) body.get("contactPoint"))
                .put("contactPointEmailAddress", address)
                .put("language", language));
        done(Identity.SECRETARIAT, id, "triage", DispatchFixtures.triage(2));
        done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(expert.id()));
        return id;
    }

    private String assigned() {
        String id = offered("JA");
        done(expert.identity(), id, "assignment/acceptance", null);
        return id;
    }

    @Test
    void aVisitStandsInBothCalendarsUntilItIsCalledOff() {
        String requester = Feed.linkOf(firm);
        String manager = Feed.linkOf(expert.identity());
        String id = assigned();
        assertThat(Feed.read(requester).events()).isEmpty();
        done(expert.identity(), id, "visits", visit(TODAY.plusDays(14)));
        VEvent planned = Feed.read(requester).about("第1回");
        String uid = value(planned, Property.UID);
        assertThat(standing(planned)).isEqualTo("CONFIRMED 0 20261208T090000");
        assertThat(value(planned, Property.LOCATION)).isEqualTo("訪問 白浜町役場 第1会議室");
        assertThat(value(planned, Property.DESCRIPTION)).isEqualTo("団体：和歌山県白浜町\nマネージャー：派遣 太郎");
        assertThat(standing(Feed.read(manager).event(uid))).isEqualTo("CONFIRMED 0 20261208T090000");
        assertThat(Feed.read(Feed.linkOf(DispatchFixtures.organisation())).events())
                .isEmpty();
        done(expert.identity(), id, "visits/1/cancellation", Examples.REASON);
        done(expert.identity(), id, "visits", visit(TODAY.plusDays(15)));
        for (String link : new String[] {requester, manager}) {
            assertThat(standing(Feed.read(link).event(uid))).isEqualTo("CANCELLED 1 20261208T090000");
            assertThat(standing(Feed.read(link).about("第2回"))).isEqualTo("CONFIRMED 0 20261209T090000");
        }
        clock.set(TODAY.plusDays(46).toInstant());
        assertThat(Feed.read(requester).all("第1回")).isEmpty();
        assertThat(Feed.read(requester).all("第2回")).hasSize(1);
    }

    @Test
    void writesToTheManagerWhoIsAskedAndToTheRequesterOnceSomebodyAccepts() {
        String id = offered("EN");
        assertThat(mails(expertAddress, "DISPATCH_OFFERED")).isEqualTo(1);
        assertThat(mails(address, "DISPATCH_ASSIGNED")).isZero();
        done(Identity.SECRETARIAT, id, "assignment/recall", Examples.REASON);
        assertThat(mails(expertAddress, "DISPATCH_ASSIGNMENT_ENDED")).isEqualTo(1);
        DispatchFixtures.Registered other = DispatchFixtures.manager(1);
        done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(other.id()));
        done(other.identity(), id, "assignment/acceptance", null);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE recipient = '%s' AND kind = 'DISPATCH_ASSIGNED'"
                                        .formatted(address)
                                + " AND language = 'EN' AND body LIKE '%Manager: 派遣 太郎%'"))
                .isEqualTo(1);
        done(firm, id, "withdrawal", Examples.REASON);
        assertThat(mails(DispatchFixtures.email(other), "DISPATCH_ASSIGNMENT_ENDED"))
                .isEqualTo(1);
        assertThat(mails(expertAddress, "DISPATCH_ASSIGNMENT_ENDED")).isEqualTo(1);
    }

    @Test
    void aManagerWithoutAnAddressIsNotWrittenTo() {
        as(Identity.SECRETARIAT)
                .header("If-Match", Tags.of(Identity.SECRETARIAT, DispatchFixtures.API + "/managers/" + expert.id()))
                .body(DispatchFixtures.manager("subject-of-" + expert.identity().signIn(), body -> body.remove("email"))
                        .toString())
                .put(DispatchFixtures.API + "/managers/" + expert.id())
                .then()
                .statusCode(200)
                .body("email", nullValue());
        String id = assigned();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + id
                                + "' AND kind = 'DISPATCH_OFFERED'"))
                .isZero();
        assertThat(mails(address, "DISPATCH_ASSIGNED")).isEqualTo(1);
    }

    @Test
    void remindsBothOnceOfEachVisitAndAsksTheClientInTheEnd() {
        String id = assigned();
        OffsetDateTime first = TODAY.plusDays(14);
        done(expert.identity(), id, "visits", visit(first));
        done(expert.identity(), id, "visits", visit(first.plusDays(1)));
        done(expert.identity(), id, "visits/2/cancellation", Examples.REASON);
        clock.set(first.minusHours(49).toInstant());
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "DISPATCH_VISIT_REMINDER")).as("too early").isZero();
        clock.set(first.minusHours(47).toInstant());
        Replicas.bothRun(remind::run);
        clock.set(first.minusHours(10).toInstant());
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "DISPATCH_VISIT_REMINDER")).isEqualTo(1);
        assertThat(mails(expertAddress, "DISPATCH_VISIT_REMINDER")).isEqualTo(1);
        assertThat(events("dispatch-request/" + id, "visit-reminded")).isEqualTo(1);
        clock.set(first.plusHours(3).toInstant());
        done(expert.identity(), id, "visits/1/report", DispatchFixtures.visitReport(first));
        assertThat(mails(address, "DISPATCH_SURVEY")).isZero();
        done(expert.identity(), id, "report", Examples.FINAL_REPORT);
        assertThat(mails(address, "DISPATCH_SURVEY")).isEqualTo(1);
    }

    @Test
    void erasesTheContactPointAYearAfterTheEndAndKeepsTheCase() {
        String running = assigned();
        String ended = assigned();
        done(
                expert.identity(),
                ended,
                "visits",
                DispatchFixtures.visit(TODAY.plusDays(14))
                        .replace("ON_SITE", "TELEPHONE")
                        .replace("白浜町役場 第1会議室", "0739-43-5555"));
        done(firm, ended, "withdrawal", Examples.REASON);
        clock.set(TODAY.plusYears(1).toInstant());
        // A number that is recorded after the end does not put off the erasure.
        as(firm).contentType("application/json")
                .body("{\"subject\":\"dispatch-request/%s\",\"system\":\"BUNSHO\",\"number\":\"1\"}".formatted(ended))
                .post(DispatchFixtures.API + "/external-references")
                .then()
                .statusCode(200);
        Replicas.bothRun(erase::run);
        get(firm, ended).then().body("erasedAt", nullValue());
        clock.set(TODAY.plusYears(1).plusDays(1).toInstant());
        Replicas.bothRun(erase::run);
        get(firm, ended)
                .then()
                .statusCode(200)
                .body("erasedAt", notNullValue())
                .body("content.contactPoint", nullValue())
                .body("content.tradeName", equalTo("和歌山県白浜町"))
                .body("visits[0].place", equalTo(""))
                .body("status", equalTo("WITHDRAWN"));
        get(firm, running).then().body("content.contactPoint.contactPointName", notNullValue());
        assertThat(events("dispatch-request/" + ended, "erased")).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM dispatch_request r JOIN dispatch_visit v ON v.request_id = r.id"
                                + " WHERE r.id = '" + ended + "' AND (r::text || v::text) LIKE '%0739%'"))
                .isZero();
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    @Test
    void calendarsCostTheSameHoweverManyVisitsThereAre() {
        String link = Feed.linkOf(expert.identity());
        String id = assigned();
        done(expert.identity(), id, "visits", visit(TODAY.plusDays(14)));
        long few = roundTrips(() -> Feed.read(link));
        String other = assigned();
        done(expert.identity(), other, "visits", visit(TODAY.plusDays(15)));
        done(expert.identity(), other, "visits", visit(TODAY.plusDays(16)));
        assertThat(roundTrips(() -> Feed.read(link))).as(statements()).isEqualTo(few);
    }
}
