package jp.telework.gateway.routing;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.RawService.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;

/** A service that is away, slow or broken becomes 503 or 504, never a stack trace and never half an answer. */
@QuarkusTest
@QuarkusTestResource(World.class)
class FaultTest {

    private static final String RETRY_AFTER = "Retry-After";

    @TestHTTPResource
    URL gateway;

    @Test
    void says503WhenNobodyListens() {
        problem(
                        given().auth()
                                .oauth2(World.provider().token())
                                .get("/api/closed/x")
                                .then(),
                        503,
                        "UPSTREAM_UNAVAILABLE")
                .header(RETRY_AFTER, matchesPattern("[0-9]+"))
                .header("Cache-Control", equalTo("no-store"))
                .body("detail", containsString("closed"));
    }

    @Test
    void says503ForAServiceThatGoesAndServesAgainWhenItIsBack() {
        World.furusato().stop();
        try {
            problem(given().get("/api/furusato/v1/sites").then(), 503, "UPSTREAM_UNAVAILABLE");
            given().get("/api/seminar/v1/seminars").then().statusCode(200);
        } finally {
            World.furusato().startAgain();
        }
        given().get("/api/furusato/v1/sites").then().statusCode(200);
    }

    @Test
    void says504WhenTheAnswerDoesNotComeInTime() {
        problem(given().get("/api/subsidy/v1/public/slow").then(), 504, "UPSTREAM_TIMEOUT")
                .header(RETRY_AFTER, nullValue());
    }

    @Test
    void says504WhenTheServiceTakesTheBodyAndFallsSilent() {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            socket.getInputStream().readNBytes(5);
            Thread.sleep(5_000);
        });
        problem(given().body("hello").post("/api/raw/x").then(), 504, "UPSTREAM_TIMEOUT");
    }

    @Test
    void doesNotHoldASlowUploadAgainstTheService() throws Exception {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            socket.getInputStream().readNBytes(4);
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        try (Socket socket = new Socket("localhost", gateway.getPort())) {
            write(
                    socket,
                    "POST /api/raw/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\n");
            for (int i = 0; i < 4; i++) {
                Thread.sleep(400);
                write(socket, "x");
            }
            String answer = new String(socket.getInputStream().readNBytes(15), StandardCharsets.ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void says503WhenTheServiceHangsUpOnAWrite() {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            socket.setSoLinger(true, 0);
        });
        problem(given().body("hello").post("/api/raw/hung-up").then(), 503, "UPSTREAM_UNAVAILABLE")
                .header(RETRY_AFTER, matchesPattern("[0-9]+"));
        assertThat(World.raw().count("/api/raw/hung-up"))
                .as("a write is never repeated")
                .isEqualTo(1);
    }

    @Test
    void says503WhenTheAnswerIsNotHttp() {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            write(socket, "220 smtp.example.jp ESMTP\r\n\r\n");
        });
        problem(given().body("hello").post("/api/raw/x").then(), 503, "UPSTREAM_UNAVAILABLE");
    }

    @Test
    void readsAgainWhenAKeptConnectionWasClosedMeanwhile() {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            if (service.count("/api/raw/again") > 1) {
                write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            }
        });
        given().get("/api/raw/again").then().statusCode(200).body(equalTo("ok"));
        assertThat(World.raw().count("/api/raw/again")).isEqualTo(2);
    }

    @Test
    void givesUpReadingAfterTheThirdTime() {
        World.raw().behave((socket, service) -> service.readHead(socket));
        problem(given().get("/api/raw/never").then(), 503, "UPSTREAM_UNAVAILABLE");
        assertThat(World.raw().count("/api/raw/never")).isEqualTo(3);
    }

    @Test
    void cutsTheConnectionWhenAnAnswerBreaksOff() throws Exception {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
            Thread.sleep(200);
        });
        try (Socket client = new Socket("localhost", gateway.getPort())) {
            client.setSoTimeout(5_000);
            write(client, "GET /api/raw/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
            // To the end of the connection: if the gateway kept it open, this would time out.
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("half");
        }
    }

    @Test
    void hangsUpOnTheServiceWhenTheClientHasGone() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Integer> end = new CompletableFuture<>();
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            asked.countDown();
            socket.setSoTimeout(5_000);
            try {
                end.complete(socket.getInputStream().read());
            } catch (SocketException reset) {
                end.complete(-1);
            }
        });
        try (Socket client = new Socket("localhost", gateway.getPort())) {
            write(client, "POST /api/raw/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        }
        // Before the response timeout of one second would have done it.
        assertThat(end.get(800, TimeUnit.MILLISECONDS)).isEqualTo(-1);
    }

    @Test
    void keepsServingOthersWhileOneServiceHangs() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            over.await(30, TimeUnit.SECONDS);
        });
        List<Socket> stuck = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket("localhost", gateway.getPort());
                stuck.add(socket);
                write(socket, "GET /api/stuck/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> World.raw().count("/api/stuck/x") == 60);
            given().get("/api/seminar/v1/seminars").then().statusCode(200);
            for (Socket socket : stuck) {
                assertThat(socket.getInputStream().available()).isZero();
            }
        } finally {
            over.countDown();
            for (Socket socket : stuck) {
                socket.close();
            }
        }
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
