package jp.telework.subsidy.notice;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.notice.domain.DocumentRegister;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.database.Unguarded;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 文書番号簿: no number twice and none left out, with many drawers at once of whom some are rolled back. */
@QuarkusTest
@ServiceDatabase("subsidy")
class DocumentRegisterTest {

    private static final int RIVALS = 12;
    private static final FiscalYear YEAR = new FiscalYear(2026);

    /** The counter's statement as it is sent. */
    private static final String COUNTER = """
        INSERT INTO document_counter AS c (bureau, fiscal_year, last_number)
            VALUES (?, ?, ?)
            ON CONFLICT (bureau, fiscal_year) DO UPDATE SET last_number = c.last_number + ?
            RETURNING last_number""";

    /** The same question put to the entries, without a lock. */
    private static final String LOOKING = """
        SELECT (SELECT coalesce(max(number), 0) FROM document_entry e WHERE e.bureau = ? AND e.fiscal_year = ?)
            + ? + 0 * ? AS last_number FROM pg_sleep(0.1)""";

    @Inject
    DocumentRegister register;

    @Test
    void givesEveryNumberOnce() throws Exception {
        String bureau = bureau();
        List<Long> numbers = drawnAtOnce(bureau);
        int committed = RIVALS - RIVALS / 3;
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(upTo(committed));
    }

    @Test
    void controlLookingForTheLastNumberFirstGivesItTwice() {
        Unguarded.replacing(COUNTER, LOOKING, () -> {
            try {
                assertThat(drawnAtOnce(bureau())).contains(-1L);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void numbersEachBureauAndFiscalYearFromOne() {
        String bureau = bureau();
        assertThat(drawn(bureau, YEAR, 2)).containsExactly(1L, 2L);
        assertThat(drawn(bureau, YEAR, 1)).containsExactly(3L);
        assertThat(drawn(bureau, new FiscalYear(2027), 1)).containsExactly(1L);
        assertThat(drawn(bureau(), YEAR, 1)).containsExactly(1L);
    }

    @Test
    void officersListTheRegisterNewestFirst() {
        String bureau = bureau();
        FiscalYear year = new FiscalYear(2191);
        drawn(bureau, year, 3);
        Response first = as(Identity.OFFICER)
                .queryParam("fiscalYear", 2191)
                .queryParam("kind", "FINAL_AMOUNT")
                .queryParam("limit", 2)
                .get(API + "/documents-register");
        first.then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(3, 2)))
                .body("items[0].documentNumber", equalTo(bureau + "第3号"))
                .body("items[0].title", equalTo("額の確定通知書"));
        as(Identity.AUDITOR)
                .queryParam("fiscalYear", 2191)
                .queryParam("kind", "FINAL_AMOUNT")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(API + "/documents-register")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1)));
        as(Identity.OFFICER)
                .queryParam("fiscalYear", 2191)
                .queryParam("kind", "REFUSAL")
                .get(API + "/documents-register")
                .then()
                .body("items", equalTo(List.of()));
        as(Identity.OFFICER)
                .queryParam("fiscalYear", "令和8年")
                .get(API + "/documents-register")
                .then()
                .statusCode(400);
    }

    /** What the drawers that committed got; -1 for one that the primary key refused. Every third one is rolled back. */
    private List<Long> drawnAtOnce(String bureau) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(RIVALS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<Long>>> rivals = IntStream.range(0, RIVALS)
                    .mapToObj(i -> hands.submit((Callable<List<Long>>) () -> {
                        start.await();
                        return i % 3 == 0 ? rolledBack(bureau) : committed(bureau);
                    }))
                    .toList();
            start.countDown();
            List<Long> numbers = new ArrayList<>();
            for (Future<List<Long>> rival : rivals) {
                numbers.addAll(rival.get());
            }
            return numbers;
        } finally {
            hands.shutdownNow();
        }
    }

    private List<Long> committed(String bureau) {
        try {
            return drawn(bureau, YEAR, 1);
        } catch (RuntimeException refused) {
            return List.of(-1L);
        }
    }

    private List<Long> rolledBack(String bureau) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                draw(bureau, YEAR, 1);
                QuarkusTransaction.setRollbackOnly();
            });
        } catch (RuntimeException refused) {
            // Nothing was to be kept.
        }
        return List.of();
    }

    private List<Long> drawn(String bureau, FiscalYear year, int count) {
        return QuarkusTransaction.requiringNew().call(() -> draw(bureau, year, count));
    }

    private List<Long> draw(String bureau, FiscalYear year, int count) {
        return register
                .draw(
                        bureau,
                        year,
                        IntStream.range(0, count)
                                .mapToObj(i -> new DocumentRegister.Entry(
                                        NoticeKind.FINAL_AMOUNT, LocalDate.of(2026, 7, 1), UUID.randomUUID(), 1))
                                .toList())
                .stream()
                .map(DocumentRegister.Drawn::number)
                .toList();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static String bureau() {
        return "試" + UUID.randomUUID();
    }
}
