package jp.telework.subsidy.grant.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** Payments that come at one moment, for one request, with one reference, or with a cancellation. */
@QuarkusTest
@ServiceDatabase("subsidy")
class PaymentRaceTest {

    private static final int RIVALS = 16;
    private static final long EACH = 10_000_000;

    @Test
    void oneOfSixteenPaymentsForOneRequestIsMade() throws Exception {
        UUID call = Fixtures.openCall();
        String id = begun(call);
        int request = MoneyFixtures.requested(id, "ADVANCE", EACH);
        // With the next versions' tags, too, no version protects the case: the rule itself must refuse.
        String any = anyVersion(id);
        List<String> answers = atOnce(IntStream.range(0, RIVALS)
                .mapToObj(i -> (Callable<String>)
                        () -> answer(pay(id, request, UUID.randomUUID().toString(), any)))
                .toList());
        assertThat(counted(answers)).isEqualTo(Map.of("200", 1L, "422 PAYMENT_EXCEEDS_REQUEST", RIVALS - 1L));
        assertThat(number("SELECT paid_yen FROM grant_case WHERE id = '" + id + "'"))
                .isEqualTo(EACH);
        assertThat(number("SELECT count(*) FROM grant_act WHERE kind = 'PAYMENT_INSTRUCTION' AND grant_id = '" + id
                        + "'"))
                .isEqualTo(1);
        MoneyFixtures.balances(call);
    }

    @Test
    void whoSawTheSameVersionIsToldThatItIsStale() throws Exception {
        UUID call = Fixtures.openCall();
        String id = begun(call);
        int request = MoneyFixtures.requested(id, "ADVANCE", EACH);
        String etag = GrantFixtures.etag(id);
        List<String> answers = atOnce(IntStream.range(0, RIVALS)
                .mapToObj(i -> (Callable<String>)
                        () -> answer(pay(id, request, UUID.randomUUID().toString(), etag)))
                .toList());
        assertThat(counted(answers)).isEqualTo(Map.of("200", 1L, "412 STALE_VERSION", RIVALS - 1L));
        MoneyFixtures.balances(call);
    }

    /** The control: looking what is open and paying afterwards pays several times. */
    @Test
    void controlLookingFirstAndPayingAfterwardsPaysTwice() throws Exception {
        TestDatabase.get()
                .execute("CREATE TABLE unguarded_payment (open bigint); INSERT INTO unguarded_payment VALUES (" + EACH
                        + ")");
        try {
            atOnce(IntStream.range(0, RIVALS)
                    .mapToObj(i -> (Callable<String>) PaymentRaceTest::payUnguarded)
                    .toList());
            assertThat(number("SELECT open FROM unguarded_payment")).isNegative();
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_payment");
        }
    }

    private static String payUnguarded() {
        return TestDatabase.get().asAdministrator(statement -> {
            boolean open;
            try (var row =
                    statement.executeQuery("SELECT open >= " + EACH + ", pg_sleep(0.05) FROM unguarded_payment")) {
                row.next();
                open = row.getBoolean(1);
            }
            return open ? "" + statement.executeUpdate("UPDATE unguarded_payment SET open = open - " + EACH) : "0";
        });
    }

    /** One transfer of money belongs to one case, however many say that it is theirs. */
    @Test
    void oneOfManyCasesGetsAReference() throws Exception {
        UUID call = Fixtures.openCall();
        List<String> ids = withCopies(begun(call), 8);
        Map<String, Integer> requests = new java.util.HashMap<>();
        ids.forEach(id -> requests.put(id, MoneyFixtures.requested(id, "ADVANCE", EACH)));
        Map<String, String> versions = new java.util.HashMap<>();
        ids.forEach(id -> versions.put(id, anyVersion(id)));
        String reference = UUID.randomUUID().toString();
        List<String> answers = atOnce(ids.stream()
                .map(id -> (Callable<String>) () -> answer(pay(id, requests.get(id), reference, versions.get(id))))
                .toList());
        assertThat(counted(answers)).isEqualTo(Map.of("200", 1L, "409 DUPLICATE_REFERENCE", 7L));
        assertThat(number("SELECT paid_yen FROM budget WHERE call_id = '" + call + "'"))
                .isEqualTo(EACH);
    }

    /** The control: looking whether a reference is new and recording it afterwards, without the unique index. */
    @Test
    void controlLookingForAReferenceFirstRecordsItTwice() throws Exception {
        TestDatabase.get().execute("CREATE TABLE unguarded_reference (reference text)");
        try {
            atOnce(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<String>) PaymentRaceTest::referUnguarded)
                    .toList());
            assertThat(number("SELECT count(*) FROM unguarded_reference")).isGreaterThan(1);
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_reference");
        }
    }

    private static String referUnguarded() {
        return TestDatabase.get().asAdministrator(statement -> {
            boolean unused;
            try (var row = statement.executeQuery("SELECT count(*) = 0, pg_sleep(0.05) FROM unguarded_reference")) {
                row.next();
                unused = row.getBoolean(1);
            }
            return unused ? "" + statement.executeUpdate("INSERT INTO unguarded_reference VALUES ('x')") : "0";
        });
    }

    /** In either order: nothing is paid on a cancelled case, and what was paid before stays in the budget. */
    @Test
    void nothingIsPaidAfterACancellationThatComesAtTheSameMoment() throws Exception {
        UUID call = Fixtures.openCall();
        List<String> ids = withCopies(begun(call), 8);
        List<Callable<String>> rivals = new ArrayList<>();
        for (String id : ids) {
            int request = MoneyFixtures.requested(id, "ADVANCE", EACH);
            String any = anyVersion(id);
            rivals.add(() -> answer(pay(id, request, UUID.randomUUID().toString(), any)));
            rivals.add(() -> answer(GrantFixtures.send(
                    Identity.APPROVER,
                    id,
                    "cancellation",
                    MoneyFixtures.example(ReturningExamples.CANCELLATION, body -> body.put("whole", true)
                            .remove("amountYen")),
                    any)));
        }
        assertThat(counted(atOnce(rivals)).keySet()).isSubsetOf("200", "409 ILLEGAL_TRANSITION");
        for (String id : ids) {
            String of = " FROM grant_act WHERE grant_id = '" + id + "' AND kind = ";
            assertThat(number("SELECT coalesce(max(number), 0)" + of + "'PAYMENT_INSTRUCTION'"))
                    .isLessThan(number("SELECT max(number)" + of + "'CANCELLATION'"));
        }
        assertThat(number("SELECT count(*) FROM grant_case WHERE status = 'CANCELLED' AND call_id = '" + call + "'"))
                .isEqualTo(ids.size());
        assertThat(number("SELECT committed_yen - paid_yen FROM budget WHERE call_id = '" + call + "'"))
                .isZero();
        MoneyFixtures.balances(call);
    }

    private static String anyVersion(String id) {
        return Tags.andNext(GrantFixtures.etag(id), RIVALS);
    }

    private static String begun(UUID call) {
        return GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
    }

    private static Response pay(String id, int request, String reference, String etag) {
        return GrantFixtures.send(
                Identity.BACKOFFICE,
                id,
                "payments",
                MoneyFixtures.payment(request, EACH, "PAID", reference, MoneyFixtures.today()),
                etag);
    }

    private static String answer(Response response) {
        int status = response.statusCode();
        return status == 200 ? "200" : status + " " + response.path("code");
    }

    private static Map<String, Long> counted(List<String> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    /** One case and copies of it, each with its part of the budget. */
    private static List<String> withCopies(String first, int count) {
        List<String> ids = new ArrayList<>(List.of(first));
        String basis = "(SELECT application_id FROM grant_case WHERE id = '" + first + "')";
        for (int i = 1; i < count; i++) {
            String id = UUID.randomUUID().toString();
            String application = UUID.randomUUID().toString();
            copy("application", "id", basis, Map.of("id", application, "receipt_number", "COPY-" + application));
            copy("grant_case", "id", "'" + first + "'", Map.of("id", id, "application_id", application));
            copy("grant_act", "grant_id", "'" + first + "'", Map.of("grant_id", id));
            TestDatabase.get()
                    .execute("INSERT INTO budget_entry (call_id, grant_id, kind, committed_yen, paid_yen,"
                            + " returned_yen, occurred_at) SELECT call_id, '" + id + "', 'COMMITTED', decided_yen, 0,"
                            + " 0, now() FROM grant_case WHERE id = '" + id + "'");
            TestDatabase.get()
                    .execute("UPDATE budget b SET committed_yen = committed_yen + g.decided_yen FROM grant_case g"
                            + " WHERE g.id = '" + id + "' AND b.call_id = g.call_id");
            ids.add(id);
        }
        return ids;
    }

    private static void copy(String table, String key, String from, Map<String, String> changes) {
        String json = changes.entrySet().stream()
                .map(change -> "'" + change.getKey() + "', '" + change.getValue() + "'")
                .collect(Collectors.joining(", "));
        TestDatabase.get()
                .execute("INSERT INTO " + table + " SELECT (jsonb_populate_record(t, jsonb_build_object(" + json
                        + "))).* FROM " + table + " t WHERE t." + key + " = " + from);
    }

    private static long number(String sql) {
        return TestDatabase.get().number(sql);
    }

    private static List<String> atOnce(List<Callable<String>> calls) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(calls.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> futures = new ArrayList<>();
            for (Callable<String> call : calls) {
                futures.add(hands.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<String> results = new ArrayList<>();
            for (Future<String> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            hands.shutdownNow();
        }
    }
}
