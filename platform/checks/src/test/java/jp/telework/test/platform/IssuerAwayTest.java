package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.telework.test.Identity;
import jp.telework.test.ServiceTestResource;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.rest.Response;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** The service starts while its identity provider is away, which then comes, goes and comes again. */
@QuarkusTest
@WithTestResource(
        value = ServiceTestResource.class,
        initArgs = {@ResourceArg(name = "database", value = "notes"), @ResourceArg(name = "issuer", value = "late")})
class IssuerAwayTest {

    private static final Duration HEALED = Duration.ofSeconds(20);

    private final TestIdentityProvider provider = TestIdentityProvider.named("late");
    private final List<LogRecord> warnings = new CopyOnWriteArrayList<>();

    @Test
    void saysThatItCannotJudgeUntilTheProviderIsThere() {
        // 1. It was never there.
        assertCannotJudge(provider.token(Identity.SHIRAHAMA));
        assertThat(given().get("/api/notes/v1/trouble/log").statusCode()).isEqualTo(200);
        ProblemShapeTest.problem(given().get(Api.NOTES), 401, "UNAUTHENTICATED");
        ProblemShapeTest.problem(
                given().contentType("application/json").body(Api.title("a")).post(Api.NOTES), 401, "UNAUTHENTICATED");
        ProblemShapeTest.problem(with("a.b.c"), 401, "UNAUTHENTICATED");

        // 2. It comes.
        provider.open();
        await().atMost(HEALED).untilAsserted(() -> assertThat(
                        with(provider.token(Identity.SHIRAHAMA)).statusCode())
                .isEqualTo(200));
        String stranger = provider.signed(Identity.SHIRAHAMA, "stranger", TestIdentityProvider.newKey());
        assertThat(with(stranger).statusCode()).isEqualTo(401);

        // 3. It goes: what is known goes on, what is not cannot be judged.
        provider.close();
        Logger root = Logger.getLogger("");
        Handler listening = listening();
        root.addHandler(listening);
        try {
            String unknown = provider.signed(Identity.SHIRAHAMA, "unknown", TestIdentityProvider.newKey());
            for (int i = 0; i < 30; i++) {
                assertThat(with(provider.token(Identity.SHIRAHAMA)).statusCode())
                        .isEqualTo(200);
                assertCannotJudge(unknown);
            }
            assertThat(warnings)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getMessage()).contains("identity provider cannot be asked"))
                    .satisfies(line -> assertThat(ExtLogRecord.wrap(line).getFormattedMessage())
                            .doesNotContain("\n"))
                    .satisfies(line -> assertThat(line.getThrown()).isNull());

            // 4. It comes again.
            provider.open();
            await().atMost(HEALED)
                    .untilAsserted(() -> assertThat(with(unknown).statusCode()).isEqualTo(401));
            provider.rotate();
            assertThat(with(provider.token(Identity.SHIRAHAMA)).statusCode()).isEqualTo(200);
        } finally {
            root.removeHandler(listening);
            provider.close();
        }
    }

    private static Response with(String token) {
        return given().header("Authorization", "Bearer " + token).get(Api.NOTES);
    }

    private static void assertCannotJudge(String token) {
        Response response = with(token);
        ProblemShapeTest.problem(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.header("Retry-After")).isEqualTo("5");
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(line);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
