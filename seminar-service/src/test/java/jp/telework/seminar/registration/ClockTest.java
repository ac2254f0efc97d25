package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.ask;
import static jp.telework.seminar.registration.RegistrationFixtures.command;
import static jp.telework.seminar.registration.RegistrationFixtures.confirm;
import static jp.telework.seminar.registration.RegistrationFixtures.count;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.link;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.registration.RegistrationFixtures.number;
import static jp.telework.seminar.registration.RegistrationFixtures.registered;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.seminar.Replicas;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.registration.usecase.EraseRegistrations;
import jp.telework.seminar.registration.usecase.ExpireRegistrations;
import jp.telework.seminar.registration.usecase.TellRegistrants;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the clock makes due, done by two schedulers at once: expiry, reminders, surveys, erasure; each exactly once. */
@QuarkusTest
@ServiceDatabase("seminar")
class ClockTest {

    /** The contract's example seminar: 2027-07-12 13:30 to 17:00 in Japan. */
    private static final Instant STARTS = Instant.parse("2027-07-12T04:30:00Z");

    private static final Instant ENDS = Instant.parse("2027-07-12T08:00:00Z");

    @Inject
    ExpireRegistrations expire;

    @Inject
    TellRegistrants tell;

    @Inject
    EraseRegistrations erase;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void anOfferThatNobodyAcceptsGoesToTheNextOnce() {
        String seminar = seminar(1);
        Link seated = registered(seminar, email(), 1);
        String slowAddress = email();
        Link slow = registered(seminar, slowAddress, 1);
        Link next = registered(seminar, email(), 1);
        command(seated, "cancellation").then().statusCode(200);
        get(slow).then().body("status", equalTo("OFFERED"));
        clock.set(Instant.now().plus(Duration.ofHours(47)));
        Replicas.bothRun(expire::run);
        get(slow).then().body("status", equalTo("OFFERED"));
        clock.set(Instant.now().plus(Duration.ofHours(49)));
        // Late, and before the run: the deadline itself decides.
        command(slow, "acceptance").then().statusCode(409).body("code", equalTo("OFFER_EXPIRED"));
        Replicas.bothRun(expire::run);
        get(slow).then().body("status", equalTo("EXPIRED")).body("endedBy", equalTo("CLOCK"));
        get(next).then().body("status", equalTo("OFFERED"));
        assertThat(mails(slowAddress, "OFFER_EXPIRED")).isEqualTo(1);
        assertThat(number("taken", seminar)).isEqualTo(1);
        assertThat(number("waiting", seminar)).isZero();
        assertThat(events(slow, "expired")).isEqualTo(1);
        assertThat(events(next, "offered")).isEqualTo(1);
    }

    @Test
    void whatIsNotConfirmedInTimeEndsAndIsErased() {
        String seminar = seminar(1);
        String address = email();
        ask(seminar, address, 1).then().statusCode(202);
        Link link = link(address, "CONFIRM_ADDRESS");
        clock.set(Instant.now().plus(Duration.ofHours(25)));
        confirm(link).then().statusCode(410).body("code", equalTo("LINK_EXPIRED"));
        Replicas.bothRun(expire::run);
        assertThat(count(seminar, "status = 'EXPIRED' AND email IS NULL AND participants IS NULL AND seats = 1"))
                .isEqualTo(1);
        assertThat(events(link, "expired")).isEqualTo(1);
    }

    @Test
    void remindsAndAsksEachOnce() {
        String seminar = seminar(40);
        List<String> addresses =
                Stream.generate(RegistrationFixtures::email).limit(12).toList();
        addresses.forEach(address -> registered(seminar, address, 1));
        String left = email();
        command(registered(seminar, left, 1), "cancellation").then().statusCode(200);
        clock.set(STARTS.minus(Duration.ofHours(49)));
        Replicas.bothRun(tell::run);
        assertThat(mails(addresses.get(0), "REMINDER")).as("too early").isZero();
        clock.set(STARTS.minus(Duration.ofHours(47)));
        Replicas.bothRun(tell::run);
        Replicas.bothRun(tell::run);
        assertThat(addresses).allMatch(address -> mails(address, "REMINDER") == 1);
        clock.set(ENDS.plusSeconds(60));
        Replicas.bothRun(tell::run);
        assertThat(mails(addresses.get(0), "SURVEY"))
                .as("not before it is recorded as held")
                .isZero();
        SeminarFixtures.command(seminar, "holding", null).then().statusCode(200);
        Replicas.bothRun(tell::run);
        Replicas.bothRun(tell::run);
        assertThat(addresses).allMatch(address -> mails(address, "SURVEY") == 1);
        assertThat(mails(left, "REMINDER") + mails(left, "SURVEY")).isZero();
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    @Test
    void aMovedSeminarIsToldAndRemindedAgain() {
        String seminar = seminar(5);
        String address = email();
        registered(seminar, address, 1);
        clock.set(STARTS.minus(Duration.ofHours(40)));
        tell.run();
        SeminarFixtures.command(
                        seminar,
                        "rescheduling",
                        SeminarFixtures.move(same -> {}).toString())
                .then()
                .statusCode(200);
        assertThat(mails(address, "SEMINAR_CHANGED")).isEqualTo(1);
        clock.set(TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery(
                    "SELECT starts_at - interval '1 day' FROM seminar WHERE id = '" + seminar + "'")) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }));
        tell.run();
        assertThat(mails(address, "REMINDER")).isEqualTo(2);
    }

    @Test
    void erasesPersonalDataAndKeepsTheCounts() {
        String seminar = seminar(5);
        Link link = registered(seminar, email(), 2);
        clock.set(ENDS.plus(Duration.ofDays(89)));
        Replicas.bothRun(erase::run);
        assertThat(count(seminar, "erased_at IS NULL")).isEqualTo(1);
        clock.set(ENDS.plus(Duration.ofDays(91)));
        Replicas.bothRun(erase::run);
        assertThat(count(seminar, "email IS NULL AND contact_name IS NULL AND participants IS NULL AND seats = 2"))
                .isEqualTo(1);
        assertThat(events(link, "erased")).isEqualTo(1);
        RegistrationFixtures.as(Identity.SECRETARIAT)
                .get(RegistrationFixtures.REGISTRATIONS + "/" + link.id())
                .then()
                .body("seats", equalTo(2))
                .body("contact", equalTo(null));
        get(link).then().statusCode(410);
    }

    /** More seats promote who waits; fewer than promised are refused. */
    @Test
    void moreSeatsPromoteAndFewerAreRefused() {
        String seminar = seminar(1);
        registered(seminar, email(), 1);
        Link waiting = registered(seminar, email(), 1);
        resize(seminar, 2, 200);
        get(waiting).then().body("status", equalTo("OFFERED"));
        resize(seminar, 1, 409);
        assertThat(number("capacity", seminar)).isEqualTo(2);
    }

    private static void resize(String seminar, int capacity, int status) {
        var present = SeminarFixtures.office().get(SeminarFixtures.SEMINARS + "/" + seminar);
        String room = present.path("venueFacility.room");
        var plan = SeminarFixtures.plan(
                body -> body.put("capacity", capacity).put("registrationOpensAt", "2026-04-01T09:00:00+09:00"));
        ((com.fasterxml.jackson.databind.node.ObjectNode) plan.get("venueFacility")).put("room", room);
        SeminarFixtures.office()
                .header("If-Match", present.header("ETag"))
                .body(plan.toString())
                .put(SeminarFixtures.SEMINARS + "/" + seminar)
                .then()
                .statusCode(status);
    }

    private static long events(Link link, String verb) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'registration/%s' AND type LIKE '%%.%s.v1'"
                        .formatted(link.id(), verb));
    }
}
