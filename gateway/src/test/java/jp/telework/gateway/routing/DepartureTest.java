package jp.telework.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.RawService;
import jp.telework.gateway.world.TestIdentityProvider;
import jp.telework.gateway.world.World;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many clients leave just when their answer comes. By then the connection to the service may already carry somebody
 * else's request, which must not be cut off with them: a write is not repeated, so its sender would be told 503.
 */
@QuarkusTest
@QuarkusTestResource(World.class)
class DepartureTest {

    private static final int LEAVERS = 4;
    private static final int DEPARTURES = 250;
    private static final int STEADY = 3;
    private static final int WRITES_AT_ONCE = 20;
    private static final int LONGEST_STAY_MICROS = 2_000;

    @TestHTTPResource
    URL gateway;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String authorization;

    @BeforeEach
    void serveOverKeptConnections() throws Exception {
        World.kept().behave((socket, service) -> {
            while (true) {
                if (!RawService.nextHead(socket).contains(" /api/kept/silent ")) {
                    RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                }
            }
        });
        JwtClaims claims = World.provider().claims();
        claims.setClaim("azp", "tireless");
        claims.unsetClaim("org");
        String token =
                TestIdentityProvider.sign(claims, World.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
        authorization = "Host: localhost\r\nAuthorization: Bearer " + token + "\r\n";
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whoeverLeavesTakesNobodyElsesConnectionAlong() {
        CompletableFuture<?>[] leaving = new CompletableFuture<?>[LEAVERS];
        for (int i = 0; i < LEAVERS; i++) {
            leaving[i] = CompletableFuture.runAsync(this::comeAndLeaveOftenEnough, threads);
        }
        CompletableFuture<Void> allLeft = CompletableFuture.allOf(leaving);
        List<CompletableFuture<Integer>> refused = new ArrayList<>();
        for (int i = 0; i < STEADY; i++) {
            refused.add(CompletableFuture.supplyAsync(() -> writeUntil(allLeft), threads));
        }
        assertThat(refused).extracting(CompletableFuture::join).containsOnly(0);
    }

    /** More than the failures after which a service is left alone for a moment. */
    @Test
    void clientsThatDoNotWaitAreNotHeldAgainstTheService() throws Exception {
        String request = "GET /api/kept/silent HTTP/1.1\r\n" + authorization + "\r\n";
        for (int i = 0; i < 10; i++) {
            try (Socket socket = new Socket("localhost", gateway.getPort())) {
                RawService.write(socket, request);
                Thread.sleep(50);
            }
        }
        String answer = RawClient.exchange(gateway.getPort(), request.replace("silent", "answered"));
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    /** How many writes were answered with anything but 200. */
    private int writeUntil(CompletableFuture<Void> end) {
        String request = "POST /api/kept/steady HTTP/1.1\r\n" + authorization + "Content-Length: 0\r\n\r\n";
        int refused = 0;
        try {
            while (!end.isDone()) {
                refused +=
                        WRITES_AT_ONCE - RawClient.repeat("127.0.0.1", gateway.getPort(), request, WRITES_AT_ONCE, 200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return refused;
    }

    private void comeAndLeaveOftenEnough() {
        for (int i = 0; i < DEPARTURES; i++) {
            comeAndLeave();
        }
    }

    /** Waits for one answer, so that no more clients leave than the gateway can keep up with, and not for the next. */
    private void comeAndLeave() {
        String request = "GET /api/kept/left HTTP/1.1\r\n" + authorization + "\r\n";
        try (Socket socket = new Socket("localhost", gateway.getPort())) {
            socket.setSoTimeout(5_000);
            RawService.write(socket, request);
            socket.getInputStream().read(new byte[4096]);
            RawService.write(socket, request);
            LockSupport.parkNanos(1_000L * ThreadLocalRandom.current().nextInt(LONGEST_STAY_MICROS));
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
