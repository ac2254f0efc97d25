package jp.telework.gateway.identity;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.newRsaKey;
import static jp.telework.gateway.world.TestIdentityProvider.serialize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import jp.telework.gateway.world.World;
import org.awaitility.Awaitility;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The identity provider changes its keys, goes away and comes back. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ProviderTest {

    private static final String PROTECTED = "/api/seminar/v1/registrations";
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI gateway;

    private static final PublicJsonWebKey STRANGER = newRsaKey("unknown-key");

    @Test
    void learnsANewKeyWithoutARestart() {
        World.provider().rotateKeys();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> given().auth()
                .oauth2(World.provider().token())
                .get(PROTECTED)
                .then()
                .statusCode(200));
    }

    @Test
    void asksForKeysSeldomHoweverManyUnknownOnesCome() {
        int before = World.provider().keySetRequests();
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            given().auth().oauth2(tokenOfUnknownKey()).get(PROTECTED).then().statusCode(401);
        }
        assertFetchesApart(before, start);
    }

    @Test
    void goesOnWithTheKeysItHasWhileTheProviderIsAway() throws InterruptedException {
        String known = World.provider().token();
        given().auth().oauth2(known).get(PROTECTED).then().statusCode(200);
        World.provider().stop();
        try {
            given().auth().oauth2(known).get(PROTECTED).then().statusCode(200);
            given().get("/api/seminar/v1/seminars").then().statusCode(200);
            // Past the interval, so that the gateway asks the provider for the unknown key and gets no answer.
            Thread.sleep(2_100);
            World.seminar().forget();
            given().auth()
                    .oauth2(tokenOfUnknownKey())
                    .get(PROTECTED)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", matchesPattern("[0-9]+"))
                    .body("code", equalTo("IDENTITY_PROVIDER_UNAVAILABLE"));
            assertThat(World.seminar().received()).isEmpty();
        } finally {
            World.provider().startAgain();
        }
        // For two seconds after the failure new keys are answered 503. The tests that follow must not meet that.
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> answerTo(tokenOfUnknownKey()), equalTo("401 INVALID_TOKEN"));
    }

    @Test
    @Timeout(180)
    void refusesNoValidTokenOverFiveRotationsUnderLoad() throws InterruptedException {
        Queue<String> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Thread client = new Thread(() -> {
                while (!over.get()) {
                    answers.add(answerTo(World.provider().token()));
                    // Within the limit of requests for one caller.
                    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                }
            });
            client.start();
            clients.add(client);
        }
        for (int i = 0; i < 5; i++) {
            Thread.sleep(700);
            World.provider().addKey();
        }
        Thread.sleep(3_000);
        over.set(true);
        for (Thread client : clients) {
            client.join(20_000);
        }
        assertThat(answers).hasSizeGreaterThan(30).containsOnly("200");
    }

    @Test
    @Timeout(180)
    void aStormOfUnknownKeysCausesFewFetchesAndRefusesNoNewKey() throws InterruptedException {
        int before = World.provider().keySetRequests();
        long start = System.nanoTime();
        Queue<String> answers = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            Thread client = new Thread(() -> {
                for (int n = 0; n < 3; n++) {
                    answers.add(answerTo(tokenOf("unknown-" + number + "-" + n)));
                }
            });
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            client.join(150_000);
        }
        assertThat(answers).hasSize(36).containsOnly("401 INVALID_TOKEN");
        assertFetchesApart(before, start);
        World.provider().addKey();
        given().auth().oauth2(World.provider().token()).get(PROTECTED).then().statusCode(200);
    }

    private static String tokenOfUnknownKey() {
        return tokenOf(STRANGER.getKeyId());
    }

    /** Two seconds lie between two fetches, for any tokens. */
    private static void assertFetchesApart(int before, long start) {
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat(World.provider().keySetRequests() - before).isLessThanOrEqualTo((int) (seconds / 2) + 2);
    }

    /** Signed by a stranger under this name: making a key for each takes too long. */
    private static String tokenOf(String keyId) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(World.provider().claims().toJson());
        signature.setKey(STRANGER.getPrivateKey());
        signature.setKeyIdHeaderValue(keyId);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return serialize(signature);
    }

    /** The status, with the code of a refusal. */
    private String answerTo(String token) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(gateway.resolve(PROTECTED))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? "200"
                    : answer.statusCode() + " " + JsonPath.from(answer.body()).getString("code");
        } catch (IOException | InterruptedException failed) {
            return failed.toString();
        }
    }
}
