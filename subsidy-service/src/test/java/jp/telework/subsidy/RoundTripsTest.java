package jp.telework.subsidy;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.database.RoundTrips;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** How often a request waits for the database, counted on the socket. {@link StatementCountTest} counts the statements. */
@QuarkusTest
@ServiceDatabase("subsidy")
class RoundTripsTest {

    /** Key, case, number; then application, submission, journal, answer and commit in one message. */
    @Test
    void submitsInFourRoundTrips() {
        UUID call = Fixtures.openCall();
        assertThat(usual(() -> {
                    String id = Fixtures.completeDraft(call);
                    String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
                    return roundTrips(
                            () -> as(Identity.SHIRAHAMA)
                                    .header("If-Match", etag)
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .post(API + "/applications/" + id + "/submission"),
                            200);
                }))
                .isEqualTo(4);
    }

    @Test
    void createsInFourRoundTrips() {
        String body = Fixtures.application(Fixtures.openCall()).toString();
        assertThat(usual(() -> roundTrips(
                        () -> as(Identity.SHIRAHAMA)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body(body)
                                .post(API + "/applications"),
                        201)))
                .isEqualTo(4);
    }

    /** To whom the transaction is kept, the query, the end of its transaction. Staff need the last two alone. */
    @Test
    void readsInThreeRoundTrips() {
        UUID call = Fixtures.openCall();
        String id = Fixtures.completeDraft(call);
        assertThat(usual(() -> roundTrips(() -> as(Identity.SHIRAHAMA).get(API + "/applications/" + id), 200)))
                .isEqualTo(3);
        for (String limit : new String[] {"1", "100"}) {
            String list = API + "/applications?callId=" + call + "&limit=" + limit;
            assertThat(usual(() -> roundTrips(() -> as(Identity.SHIRAHAMA).get(list), 200)))
                    .isEqualTo(3);
        }
    }

    /** What a call takes in the long run: the driver keeps a statement from its fifth use on, and its first use is dearer. */
    private static long usual(LongSupplier call) {
        LongStream.generate(call).limit(10).forEach(unused -> {});
        return LongStream.generate(call).limit(5).min().orElseThrow();
    }

    private static long roundTrips(Supplier<Response> request, int status) {
        return RoundTrips.of(() -> request.get().then().statusCode(status));
    }
}
