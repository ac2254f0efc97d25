package jp.telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import jp.telework.seminar.course.CourseFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
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
                                "audit_entry", "the actor's organisation; a case's history is read by the case",
                                "document_usage", "a sum for each organisation, read by its own key",
                                "event", "written in every command's last message and narrowed by the feed",
                                "webhook", "served by a job for all organisations",
                                "consultation_slot", "open slots belong to no organisation and are read by all",
                                "dispatch_request", "a place in the queue counts the requests of the others",
                                "manager", "the organisation of the adviser, who is in the public register",
                                "registration", "made and read by links, with or without an organisation")
                        .keySet());
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
            assertThat(OwnedTables.seenBy("no organisation", table)).as(table).isZero();
        }
    }
}
