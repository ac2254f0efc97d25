package jp.telework.seminar.consultation;

import static jp.telework.seminar.consultation.ConsultationFixtures.SLOTS;
import static jp.telework.seminar.consultation.ConsultationFixtures.done;
import static jp.telework.seminar.consultation.ConsultationFixtures.send;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.telework.seminar.consultation.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consultation from its slot to its follow-up, who sees what of it, and rivals for it. */
@QuarkusTest
@ServiceDatabase("seminar")
class ConsultationTest {

    private static final int RIVALS = 12;

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
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

    @Test
    void goesFromTheSlotToTheFollowUpAndShowsEverybodyTheirPart() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(7));
        given().get(SLOTS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("place", nullValue());
        done(firm, id, "booking", Examples.BOOKING);
        given().get(SLOTS + "/" + id).then().statusCode(404);
        as(DispatchFixtures.organisation()).get(SLOTS + "/" + id).then().statusCode(404);
        as(firm).get(SLOTS + "/" + id).then().statusCode(200).body("booking.topics", containsString("規程"));
        done(adviser.identity(), id, "notes", Examples.NOTES);
        as(adviser.identity()).get(SLOTS + "/" + id).then().body("adviserNotes", containsString("費用"));
        for (Identity other : List.of(firm, Identity.SECRETARIAT, Identity.AUDITOR)) {
            as(other).get(SLOTS + "/" + id).then().statusCode(200).body("adviserNotes", nullValue());
        }
        as(Identity.SECRETARIAT)
                .get(SLOTS + "/" + id + "/history")
                .then()
                .body("items.action", hasItems("CONSULTATION_BOOK", "CONSULTATION_KEEP_NOTES"))
                .body("items.detail.toString()", not(containsString("費用")));
        send(adviser.identity(), id, "record", Examples.RECORD)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSULTATION_NOT_BEGUN"));
        clock.set(TODAY.plusDays(7).plusMinutes(10).toInstant());
        send(firm, id, "booking/cancellation", null).then().statusCode(409).body("code", equalTo("SLOT_BEGUN"));
        done(adviser.identity(), id, "record", Examples.RECORD);
        as(firm).get(SLOTS + "/" + id)
                .then()
                .body("status", equalTo("HELD"))
                .body("followUp.kind", equalTo("SEND_MATERIALS"))
                .body("followUp.doneAt", nullValue());
        done(adviser.identity(), id, "follow-up", null);
        send(adviser.identity(), id, "follow-up", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("FOLLOW_UP_SETTLED"));
    }

    @Test
    void aCancelledBookingFreesTheSlotAndLeavesNothingOfTheBooker() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(8));
        done(firm, id, "booking", Examples.BOOKING);
        send(DispatchFixtures.organisation(), id, "booking/cancellation", null)
                .then()
                .statusCode(404);
        done(adviser.identity(), id, "notes", Examples.NOTES);
        done(firm, id, "booking/cancellation", null);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM consultation_slot WHERE id = '" + id
                                + "' AND booking IS NULL AND organisation IS NULL AND adviser_notes IS NULL"))
                .isEqualTo(1);
        done(DispatchFixtures.organisation(), id, "booking", Examples.BOOKING);
        done(Identity.SECRETARIAT, id, "cancellation", Examples.REASON);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + id
                                + "' AND kind IN ('CONSULTATION_BOOKED', 'CONSULTATION_CALLED_OFF')"))
                .isEqualTo(3);
        send(firm, id, "booking", Examples.BOOKING).then().statusCode(404);
    }

    /** What the adviser alone reads is kept in the slot and nowhere else. */
    @Test
    void notesAreNotRememberedWithTheAnswer() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(14));
        done(firm, id, "booking", Examples.BOOKING);
        String key = java.util.UUID.randomUUID().toString();
        String etag = ConsultationFixtures.etag(id);
        keep(id, key, etag).then().statusCode(200).body("adviserNotes", containsString("費用"));
        keep(id, key, etag)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("adviserNotes", nullValue());
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM idempotency_record WHERE key = '" + key
                                + "' AND body NOT LIKE '%費用%'"))
                .isEqualTo(1);
    }

    private Response keep(String id, String key, String etag) {
        return as(adviser.identity())
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .body(Examples.NOTES)
                .post(SLOTS + "/" + id + "/notes");
    }

    @Test
    void neitherAnAdviserNorAnOrganisationIsInTwoConsultationsAtOnce() {
        String first = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(9));
        ConsultationFixtures.offer(adviser.id(), TODAY.plusDays(9).plusMinutes(29))
                .then()
                .statusCode(409)
                .body("code", equalTo("ADVISER_DOUBLE_BOOKED"));
        ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(9).plusMinutes(30));
        String other = ConsultationFixtures.offered(DispatchFixtures.manager(1).id(), TODAY.plusDays(9));
        done(firm, first, "booking", Examples.BOOKING);
        as(firm).header("If-Match", ConsultationFixtures.etag(other))
                .body(Examples.BOOKING)
                .post(SLOTS + "/" + other + "/booking?dryRun=true")
                .then()
                .statusCode(409)
                .body("code", equalTo("BOOKER_DOUBLE_BOOKED"))
                .body("trace.rule", hasItems("STILL_AHEAD", "FIELDS_OFFERED", "BOOKER_FREE"));
    }

    @Test
    void aSlotIsBookedOnceHoweverManyWantIt() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(10));
        String etag = ConsultationFixtures.etag(id);
        List<Identity> rivals = java.util.stream.IntStream.range(0, RIVALS)
                .mapToObj(i -> DispatchFixtures.organisation())
                .toList();
        Map<Boolean, Long> booked = Together.run(
                        RIVALS,
                        i -> () -> send(rivals.get(i), id, "booking", Examples.BOOKING, etag)
                                .statusCode())
                .stream()
                .collect(Collectors.partitioningBy(status -> status == 200, Collectors.counting()));
        assertThat(booked).containsEntry(true, 1L).containsEntry(false, RIVALS - 1L);
    }

    @Test
    void oneAdvisersSlotIsOfferedOnceHoweverManyOfferIt() {
        List<Integer> statuses = Together.run(
                8,
                i -> () -> ConsultationFixtures.offer(adviser.id(), TODAY.plusDays(11))
                        .statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    }

    /** The control: looking first and booking afterwards, without version and constraint, books several times. */
    @Test
    void controlLookingFirstAndBookingAfterwardsBooksTwice() {
        TestDatabase.get().execute("CREATE TABLE unguarded_slot (booked integer)");
        TestDatabase.get().execute("INSERT INTO unguarded_slot VALUES (0)");
        try {
            Together.run(RIVALS, i -> ConsultationTest::bookUnguarded);
            assertThat(TestDatabase.get().number("SELECT booked FROM unguarded_slot"))
                    .isGreaterThan(1);
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_slot");
        }
    }

    private static Integer bookUnguarded() {
        return TestDatabase.get().asAdministrator(statement -> {
            long before;
            try (var row = statement.executeQuery("SELECT booked, pg_sleep(0.05) FROM unguarded_slot")) {
                row.next();
                before = row.getLong(1);
            }
            return before == 0 ? statement.executeUpdate("UPDATE unguarded_slot SET booked = booked + 1") : 0;
        });
    }

    @Test
    void costsAFixedNumberOfStatementsAndRefusesBadBodies() {
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(12));
        String etag = ConsultationFixtures.etag(id);
        TestDatabase.get().startCounting();
        send(firm, id, "booking", Examples.BOOKING, etag).then().statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(6);
        TestDatabase.get().startCounting();
        as(firm).get(SLOTS + "?limit=100&status=BOOKED").then().statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits()).isEqualTo(2);
        BadBodyCheck.of("POST", RunningService.outside().resolve(SLOTS))
                .as(Identity.SECRETARIAT)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(ConsultationFixtures.slot(adviser.id(), TODAY.plusDays(13))));
    }
}
