package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.telework.platform.event.MeasureFeed;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("notes")
class EventFeedTest {

    private static final String FEED = "/api/notes/v1/events";

    private final TestDatabase database = TestDatabase.get();

    @Inject
    MeasureFeed measure;

    private static List<String> idsAfter(Identity identity, String last) {
        String after = last == null ? "" : "&after=" + last;
        Response response = Api.as(identity).get(FEED + "?limit=100" + after);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath().getList("id");
    }

    /** The last event at the moment, reading the feed to its end. */
    private static String end(Identity identity) {
        String last = null;
        for (List<String> ids = idsAfter(identity, last); !ids.isEmpty(); ids = idsAfter(identity, last)) {
            last = ids.get(ids.size() - 1);
        }
        return last;
    }

    private static String insert(UUID id) {
        return "INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data) VALUES ('" + id
                + "', 'jp.telework.notes.note.late.v1', 'note/late', now(), '8000020304018', 'late', '{}')";
    }

    /**
     * An importer reads the list and follows the feed from the event that the list names. What commits while it reads, even in
     * a transaction that began before, comes after that event.
     */
    @Test
    void aListNamesTheEventFromWhichToFollow() throws Exception {
        Api.made(Identity.SHIRAHAMA);
        UUID late = UUID.randomUUID();
        try (Connection open = DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute(insert(late));
            Api.made(Identity.SHIRAHAMA);
            String from = followed(Identity.SHIRAHAMA);
            open.commit();
            assertThat(idsAfter(Identity.SHIRAHAMA, from)).contains(late.toString());
        }
        String last = followed(Identity.OFFICER);
        assertThat(last).isEqualTo(end(Identity.OFFICER));
        assertThat(idsAfter(Identity.OFFICER, last)).isEmpty();
    }

    /** The event of a list's page; an organisation's own for an organisation. */
    private static String followed(Identity identity) {
        Response list = Api.as(identity).get(Api.NOTES + "?limit=1&eventsAfter=true");
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return list.jsonPath().getString("eventsAfter");
    }

    @Test
    void aListDoesNotLookForTheEventUnlessAsked() {
        assertThat(Api.as(Identity.OFFICER).get(Api.NOTES).jsonPath().getMap(""))
                .containsOnlyKeys("items", "next");
        assertThat(Api.as(Identity.OFFICER)
                        .get(Api.NOTES + "?eventsAfter=maybe")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void neverSkipsATransactionThatCommitsLate() throws Exception {
        Api.made(Identity.SHIRAHAMA);
        String last = end(Identity.OFFICER);
        UUID late = UUID.randomUUID();
        try (Connection open = DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute(insert(late));
            Api.made(Identity.SHIRAHAMA);
            assertThat(idsAfter(Identity.OFFICER, last))
                    .as("nothing beyond the open transaction")
                    .isEmpty();
            List<String> naive = bySequenceAlone(last);
            assertThat(naive)
                    .as("control: without the guard a reader is already past it")
                    .hasSize(1)
                    .doesNotContain(late.toString());
            open.commit();
            assertThat(bySequenceAlone(naive.get(0)))
                    .as("control: and never comes back for it")
                    .isEmpty();
        }
        List<String> both = idsAfter(Identity.OFFICER, last);
        assertThat(both).hasSize(2).first().isEqualTo(late.toString());
    }

    /** Ids of two and of three digits are below all that the server gives out itself. */
    @Test
    void keepsTheOrderOfNumbersWhenTransactionIdsGainADigit() {
        List<String> inserted = DigitChange.insert(database, "8000020304018");
        try {
            List<String> seen = new ArrayList<>();
            String last = null;
            while (seen.size() < inserted.size()) {
                List<String> page = idsAfter(Identity.OFFICER, last);
                seen.addAll(page);
                last = page.get(page.size() - 1);
            }
            assertThat(seen.subList(0, inserted.size())).isEqualTo(inserted);
        } finally {
            DigitChange.remove(database);
        }
    }

    @Test
    void operatorsSeeHowLongAnOpenTransactionHoldsTheFeedBack() throws Exception {
        try (Connection open = DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            measure.run();
            Api.made(Identity.SHIRAHAMA);
            TimeUnit.MILLISECONDS.sleep(1200);
            measure.run();
            assertThat(figure("telework_feed_oldest_unsettled_age_seconds ")).isBetween(1.0, 60.0);
            assertThat(figure("telework_feed_horizon_age_seconds "))
                    .as("since it was first seen: another role's sessions do not show when they began")
                    .isBetween(1.0, 60.0);
            open.rollback();
        }
        measure.run();
        assertThat(figure("telework_feed_oldest_unsettled_age_seconds ")).isZero();
        assertThat(figure("telework_feed_horizon_age_seconds ")).isZero();
    }

    private static double figure(String name) {
        String metrics = Rest.get(RunningService.management() + "/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(metrics));
    }

    /** How a feed without the guard would read. */
    private List<String> bySequenceAlone(String last) {
        return database.asAdministrator(statement -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery("SELECT id FROM event WHERE seq > (SELECT seq FROM event WHERE id = '" + last
                            + "') ORDER BY seq")) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }

    @Test
    void losesAndDoublesNothingUnderManyWriters() {
        String last = end(Identity.OFFICER);
        CompletableFuture<List<String>> reader = CompletableFuture.supplyAsync(() -> readUntil(last, 60));
        Together.run(6, i -> () -> {
            for (int n = 0; n < 10; n++) {
                Api.made(Identity.SHIRAHAMA);
            }
            return null;
        });
        assertThat(reader.join()).hasSize(60).doesNotHaveDuplicates();
    }

    private static List<String> readUntil(String last, int count) {
        List<String> seen = new ArrayList<>();
        String after = last;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (seen.size() < count && System.nanoTime() < end) {
            List<String> ids = idsAfter(Identity.OFFICER, after);
            seen.addAll(ids);
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        }
        return seen;
    }

    @Test
    void speaksCloudEvents() {
        String last = end(Identity.OFFICER);
        String note = Api.made(Identity.SHIRAHAMA);
        Response response = Api.as(Identity.OFFICER).get(FEED + "?after=" + last);
        assertThat(response.contentType()).startsWith("application/cloudevents-batch+json");
        assertThat(response.jsonPath().getMap("[0]"))
                .containsEntry("specversion", "1.0")
                .containsEntry("source", "/api/notes/v1")
                .containsEntry("type", "jp.telework.notes.note.made.v1")
                .containsEntry("subject", "note/" + note.substring(note.lastIndexOf('/') + 1))
                .containsEntry("organisation", "8000020304018")
                .containsKeys("id", "time", "requestid");
        assertThat(response.jsonPath().getString("[0].time")).endsWith("+09:00");
        assertThat(response.jsonPath().getString("[0].data.status")).isEqualTo("OPEN");
    }

    @Test
    void showsAnApplicantOnlyItsOwnOrganisationsEvents() {
        Api.made(Identity.ITOSHIMA);
        String ownLast = end(Identity.ITOSHIMA);
        String last = end(Identity.OFFICER);
        Api.made(Identity.SHIRAHAMA);
        Api.made(Identity.ITOSHIMA);
        assertThat(idsAfter(Identity.OFFICER, last)).hasSize(2);
        Response own = Api.as(Identity.ITOSHIMA).get(FEED + "?after=" + ownLast);
        assertThat(own.jsonPath().getList("organisation")).containsExactly("5000020402303");
    }

    @Test
    void doesNotTellAnApplicantWhichForeignIdsExist() {
        String start = end(Identity.OFFICER);
        Api.made(Identity.SHIRAHAMA);
        String foreign = idsAfter(Identity.SHIRAHAMA, start).get(0);
        ProblemShapeTest.problem(Api.as(Identity.ITOSHIMA).get(FEED + "?after=" + foreign), 400, "UNKNOWN_EVENT");
    }

    @ParameterizedTest
    @CsvSource({
        "after=0198c0de-0000-7000-8000-000000000000, UNKNOWN_EVENT",
        "after=x, INVALID_CURSOR",
        "limit=0, INVALID_PARAMETER",
        "limit=101, INVALID_PARAMETER",
        "limit=x, INVALID_PARAMETER",
        "timeout=31, INVALID_PARAMETER",
        "timeout=-1, INVALID_PARAMETER"
    })
    void refusesWhatItCannotRead(String query, String code) {
        ProblemShapeTest.problem(Api.as(Identity.OFFICER).get(FEED + "?" + query), 400, code);
    }

    @Test
    void waitsForNewsAndAnswersEarly() throws Exception {
        String last = end(Identity.OFFICER);
        long start = System.nanoTime();
        CompletableFuture<Response> waiting =
                CompletableFuture.supplyAsync(() -> Api.as(Identity.OFFICER).get(FEED + "?timeout=20&after=" + last));
        TimeUnit.MILLISECONDS.sleep(700);
        assertThat(waiting).isNotDone();
        Api.made(Identity.SHIRAHAMA);
        Response news = waiting.get(15, TimeUnit.SECONDS);
        assertThat(news.jsonPath().getList("id")).hasSize(1);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(15);
    }

    @Test
    void answersEmptyWhenNothingHappens() throws SQLException {
        String last = end(Identity.OFFICER);
        Response response = Api.as(Identity.OFFICER).get(FEED + "?timeout=1&after=" + last);
        assertThat(response.jsonPath().getList("")).isEmpty();
        assertThat(response.time()).isBetween(900L, 5_000L);
    }
}
