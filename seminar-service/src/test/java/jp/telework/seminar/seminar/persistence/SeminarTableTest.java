package jp.telework.seminar.seminar.persistence;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;
import jp.telework.seminar.seminar.usecase.ListSeminars;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("seminar")
class SeminarTableTest {

    private static final String SEMINARS = "/api/seminar/v1/seminars";

    private static final Seminars.Filter FY2017 = new Seminars.Filter(
            false,
            null,
            null,
            null,
            Instant.parse("2017-03-31T15:00:00Z"),
            Instant.parse("2018-03-31T15:00:00Z"),
            null);

    @Inject
    ListSeminars listSeminars;

    @Inject
    Seminars seminars;

    private List<Seminar> all() {
        return listSeminars.forCalendar(FY2017);
    }

    /** The seminars, their seats, and which speakers agreed to be named; a calendar has only the first. */
    @ParameterizedTest
    @CsvSource({
        "?limit=1, 3",
        "?limit=100, 3",
        "?format=ics, 1",
        "?limit=100&fiscalYear=2017&prefecture=29&from=2017-07-01, 3"
    })
    void readsAPageInThreeStatementsHoweverLong(String query, int statements) {
        TestDatabase database = TestDatabase.get();
        given().get(SEMINARS + query).then().statusCode(200);
        database.startCounting();
        given().get(SEMINARS + query).then().statusCode(200);
        // Left out: BEGIN travels with the first statement, and the server counts a prepared COMMIT only once.
        assertThat(database.number("""
                        SELECT sum(s.calls) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                        WHERE r.rolname = 'seminar' AND s.query NOT IN ('BEGIN', 'COMMIT')
                        """)).as(database.statementTexts()).isEqualTo(statements);
    }

    @Test
    void loadedPlacesAreInTheOfficialTableUnderTheirNames() {
        assertThat(all()).hasSize(10).allSatisfy(seminar -> {
            assertThat(LocalGovernments.find(seminar.plan().place().localGovernmentCode())
                            .orElseThrow()
                            .fullName())
                    .isEqualTo(seminar.plan().place().fullAddress());
            assertThat(seminar.plan().hosts().coorganizer())
                    .isEqualTo(seminar.plan().place().prefecture());
            assertThat(seminar.plan().programme().items()).hasSize(5);
            assertThat(seminar.id().version()).isEqualTo(7);
        });
    }

    @Test
    void aCalendarThatIsTooLongKeepsTheLatest() {
        assertThat(seminars.latest(FY2017, 2))
                .extracting(seminar -> seminar.plan().place().cityAndCounty())
                .containsExactly("福井市", "浜松市");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "starts_at >= '2017-09-01+09' AND starts_at < '2017-10-01+09' ORDER BY starts_at, id | seminar_by_time",
                "prefecture = '福井県' ORDER BY starts_at, id | seminar_by_prefecture",
                "status = 'CANCELLED' ORDER BY starts_at, id | seminar_by_status",
                "webinar_status = 'ONLINE' ORDER BY starts_at, id | seminar_by_webinar_status"
            })
    void hasAnIndexForEachFilter(String condition, String index) {
        String plan = TestDatabase.get().asAdministrator(statement -> {
            // For any few rows the index gives them in the list's order; other tests hold seminars in Nara.
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET enable_bitmapscan = off");
            return text(statement.executeQuery("EXPLAIN SELECT * FROM seminar WHERE " + condition));
        });
        assertThat(plan).contains(index).doesNotContain("Sort");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends_at = starts_at | check",
                "held_at = NULL | seminar_held_check",
                "cancellation_reason = 'x' | seminar_cancelled_check",
                "published_at = NULL | seminar_published_check",
                "venue_name = 'x' | seminar_venue_check",
                "registration_opens_at = ends_at | seminar_registration_check",
                "local_government_code = NULL | seminar_place_check",
                "status = 'FULL', held_at = NULL | seminar_status_check",
                "capacity = 0 | seminar_capacity_check",
                "calendar_sequence = -1 | seminar_calendar_sequence_check",
                "webinar_status = 'RADIO' | seminar_webinar_status_check"
            })
    void theDatabaseRefusesWhatTheAggregateRefuses(String change, String constraint) {
        assertThatThrownBy(() ->
                        TestDatabase.get().execute("UPDATE seminar SET " + change + " WHERE starts_at < '2018-01-01'"))
                .hasMessageContaining(constraint);
    }

    private static String text(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }
}
