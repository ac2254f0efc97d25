package jp.telework.seminar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.database.Unguarded;
import jp.telework.test.http.HeldClient;
import org.junit.jupiter.api.Test;

/** Many at once for few seats: none sold twice, the rest in line; and what happens without the guard. */
@QuarkusTest
@ServiceDatabase("seminar")
class SeatRaceTest {

    private static final int CLIENTS = 200;
    private static final int SEATS = 50;

    @Test
    void twoHundredAtOnceForFiftySeats() throws Exception {
        String seminar = RegistrationFixtures.seminar(SEATS);
        List<Link> links = asked(seminar, CLIENTS);
        List<Integer> answers =
                atOnce(links.stream().map(SeatRaceTest::confirmation).toList());
        assertThat(answers).containsOnly(200);
        assertThat(RegistrationFixtures.count(seminar, "status = 'CONFIRMED'")).isEqualTo(SEATS);
        assertThat(RegistrationFixtures.count(seminar, "status = 'WAITING'")).isEqualTo(CLIENTS - SEATS);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(SEATS);
        assertThat(RegistrationFixtures.number("waiting", seminar)).isEqualTo(CLIENTS - SEATS);
        // Places are 1 to 200 without a gap, and registrations with a seat came before those that wait.
        assertThat(RegistrationFixtures.count(seminar, "place BETWEEN 1 AND 200"))
                .isEqualTo(CLIENTS);
        assertThat(RegistrationFixtures.count(seminar, "status = 'CONFIRMED' AND place <= 50"))
                .isEqualTo(SEATS);
        promotionsInOrder(seminar, links);
    }

    /** Twenty cancel at once: exactly the first twenty of the line are promoted. */
    private void promotionsInOrder(String seminar, List<Link> links) throws Exception {
        List<Link> seated = links.stream()
                .filter(link ->
                        TestDatabase.get().number("SELECT place FROM registration WHERE id = '" + link.id() + "'")
                                <= 20)
                .toList();
        List<Integer> answers =
                atOnce(seated.stream().map(SeatRaceTest::cancellation).toList());
        assertThat(answers).hasSize(20).containsOnly(200);
        assertThat(RegistrationFixtures.count(seminar, "status = 'OFFERED' AND place BETWEEN 51 AND 70"))
                .isEqualTo(20);
        assertThat(RegistrationFixtures.count(seminar, "status = 'OFFERED'")).isEqualTo(20);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(SEATS);
        assertThat(RegistrationFixtures.number("waiting", seminar)).isEqualTo(CLIENTS - SEATS - 20);
    }

    /** One click that arrives four times at one moment is one registration with one seat. */
    @Test
    void aLinkClickedFourTimesAtOnceTakesOneSeat() throws Exception {
        String seminar = RegistrationFixtures.seminar(10);
        String email = RegistrationFixtures.email();
        RegistrationFixtures.ask(seminar, email, 1).then().statusCode(202);
        Link link = RegistrationFixtures.link(email, "CONFIRM_ADDRESS");
        assertThat(atOnce(
                        IntStream.range(0, 4).mapToObj(i -> confirmation(link)).toList()))
                .containsOnly(200);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(1);
        assertThat(RegistrationFixtures.mails(email, "SEATS_CONFIRMED")).isEqualTo(1);
    }

    /** The control: the same clicks against the same statement without its condition, and without the CHECK behind it. */
    @Test
    void controlWithoutTheConditionSeatsAreSoldTwice() {
        String seminar = RegistrationFixtures.seminar(5);
        List<Link> links = asked(seminar, 10);
        Unguarded.withoutConstraint(
                "seminar_seats",
                "taken",
                () -> {
                    Unguarded.without("taken + ? <= capacity", () -> run(links, SeatRaceTest::confirmation));
                    assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(10);
                    assertThat(RegistrationFixtures.count(seminar, "status = 'CONFIRMED'"))
                            .isEqualTo(10);
                },
                "UPDATE seminar_seats SET capacity = taken WHERE taken > capacity");
    }

    /** The control: two promotions that look at the line without the counter's row promote the same one. */
    @Test
    void controlPromotingWithoutTheCounterPromotesOneTwice() throws Exception {
        TestDatabase.get().execute("CREATE TABLE unguarded_line (place integer, offers integer)");
        TestDatabase.get().execute("INSERT INTO unguarded_line VALUES (1, 0), (2, 0)");
        try {
            CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
            Callable<Integer> promotion = () -> onItsOwn(statement -> {
                long next = first(statement, "SELECT min(place) FROM unguarded_line WHERE offers = 0");
                bothHaveLooked.await();
                return statement.executeUpdate("UPDATE unguarded_line SET offers = offers + 1 WHERE place = " + next);
            });
            atOnce(List.of(promotion, promotion));
            assertThat(TestDatabase.get().number("SELECT max(offers) FROM unguarded_line"))
                    .isEqualTo(2);
            assertThat(TestDatabase.get().number("SELECT min(offers) FROM unguarded_line"))
                    .isZero();
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_line");
        }
    }

    private static List<Link> asked(String seminar, int count) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String email = RegistrationFixtures.email();
            RegistrationFixtures.ask(seminar, email, 1).then().statusCode(202);
            links.add(RegistrationFixtures.link(email, "CONFIRM_ADDRESS"));
        }
        return links;
    }

    private static void run(List<Link> links, Function<Link, Callable<Integer>> click) {
        try {
            assertThat(atOnce(links.stream().map(click).toList())).containsOnly(200);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Callable<Integer> confirmation(Link link) {
        return () -> post(link, "confirmation");
    }

    private static Callable<Integer> cancellation(Link link) {
        return () -> post(link, "cancellation");
    }

    private static int post(Link link, String noun) throws Exception {
        String tag =
                noun.equals("cancellation") ? RegistrationFixtures.get(link).header("ETag") : "\"0\"";
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        RunningService.outside() + RegistrationFixtures.REGISTRATIONS + "/" + link.id() + "/" + noun))
                .header("Registration-Link", link.signature())
                .header("If-Match", tag)
                .header("X-Forwarded-For", RegistrationFixtures.address())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return Client.HTTP.sendUntilServed(request).statusCode();
    }

    /** Made when it is needed. */
    private static final class Client {
        private static final HeldClient HTTP = new HeldClient();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> steps) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(steps)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one client does in a transaction of its own. */
    interface Work {
        int with(Statement statement) throws Exception;
    }

    private static int onItsOwn(Work work) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(TestDatabase.get().jdbcUrl(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int result = work.with(statement);
            connection.commit();
            return result;
        }
    }

    private static long first(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
