package jp.telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import jp.telework.seminar.consultation.ConsultationFixtures;
import jp.telework.seminar.consultation.api.Examples;
import jp.telework.seminar.course.CourseFixtures;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.database.DefinerFunctions;
import jp.telework.test.database.OwnedTables;
import org.junit.jupiter.api.Test;

/** Where a query forgets to ask for the caller's own rows, PostgreSQL answers with them alone. */
@QuarkusTest
@ServiceDatabase("seminar")
class RowSecurityTest {

    @Test
    void everyTableOfAnOrganisationHasItsPolicy() {
        assertThat(OwnedTables.withoutPolicy("organisation"))
                .isEqualTo(Map.of(
                                "audit_entry",
                                        "the actor's organisation: the history of a case has rows of the ministry",
                                "event", "inserted in the last message of every command, which is hot",
                                "manager", "the register, which every organisation reads")
                        .keySet());
    }

    @Test
    void functionsWithTheirOwnersRightsUseNoTableOfTheirCaller() {
        assertThat(DefinerFunctions.withoutFixedPath()).isEmpty();
    }

    @Test
    void anotherOrganisationsRowsAreNotThere() throws SQLException {
        CourseFixtures.enrolled(
                Identity.SHIRAHAMA,
                CourseFixtures.published(OffsetDateTime.now().plusDays(30), same -> {}));
        String owner = Objects.requireNonNull(Identity.SHIRAHAMA.organisation());
        assertThat(OwnedTables.seenBy("", "course_enrolment")).isPositive();
        assertThat(OwnedTables.seenBy(owner, "course_enrolment")).isPositive();
        for (String table : OwnedTables.withPolicy()) {
            assertThat(OwnedTables.seenBy("no organisation", owned(table)))
                    .as(table)
                    .isZero();
        }
    }

    /** Slots without an organisation are open, and every organisation sees them. */
    private static String owned(String table) {
        return table.equals("consultation_slot")
                ? "(SELECT FROM consultation_slot WHERE organisation IS NOT NULL) AS booked"
                : table;
    }

    /** A place in the queue counts the requests of all organisations, also for one that sees none of them. */
    @Test
    void theQueueIsTheSameForEveryOrganisation() throws SQLException {
        DispatchFixtures.quota(2026, 10_000);
        String id = DispatchFixtures.accepted(DispatchFixtures.organisation(), 2);
        String receipt = DispatchFixtures.get(Identity.SECRETARIAT, id).path("receiptNumber");
        int year = DispatchFixtures.get(Identity.SECRETARIAT, id).path("fiscalYear");
        String ahead = "generate_series(1, (SELECT cases FROM dispatch_queue(%d, '%sx')))".formatted(year, receipt);
        long all = OwnedTables.seenBy("", ahead);
        assertThat(all).isPositive();
        assertThat(OwnedTables.seenBy("no organisation", ahead)).isEqualTo(all);
    }

    @Test
    void anOrganisationSeesItsOwnBookingAndWhatIsOpen() throws SQLException {
        OffsetDateTime day = OffsetDateTime.now().plusDays(50);
        DispatchFixtures.Registered adviser = DispatchFixtures.manager(1);
        String booked = ConsultationFixtures.offered(adviser.id(), day);
        String open = ConsultationFixtures.offered(adviser.id(), day.plusHours(1));
        ConsultationFixtures.done(Identity.SHIRAHAMA, booked, "booking", Examples.BOOKING);
        String slot = "(SELECT FROM consultation_slot WHERE id = '%s') AS one";
        String shirahama = Objects.requireNonNull(Identity.SHIRAHAMA.organisation());
        assertThat(OwnedTables.seenBy(shirahama, slot.formatted(booked))).isOne();
        assertThat(OwnedTables.seenBy("no organisation", slot.formatted(booked)))
                .isZero();
        assertThat(OwnedTables.seenBy("no organisation", slot.formatted(open))).isOne();
    }
}
