package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.RawService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Told to stop, the packaged gateway fails no request of a client that behaves as behind a load balancer. */
class StopIT {

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    @Test
    void finishesWhatIsUnderWayWhenToldToStop() throws Exception {
        gateway.local();
        gateway.startAndGet("/health");
        var slow = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(gateway.uri("/api/subsidy/v1/public/slow"))
                                .build(),
                        BodyHandlers.ofString());
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !gateway.service().received().isEmpty());
        gateway.process().destroy();
        assertThat(slow.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(gateway.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** As behind a load balancer: a client that is told to leave, or sees that the gateway is not ready, goes elsewhere. */
    @Test
    void failsNoRequestWhileItStopsUnderLoad() throws Exception {
        gateway.local();
        gateway.set("TELEWORK_LIMITS_ADDRESS_BURST", "1000000");
        gateway.set("TELEWORK_LIMITS_ADDRESS_REQUESTS", "1000000");
        gateway.startAndGet("/health");
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread client = new Thread(() -> useUntilToldToLeave(outcomes));
            client.start();
            clients.add(client);
        }
        Thread.sleep(1_000);
        gateway.process().destroy();
        for (Thread client : clients) {
            client.join(15_000);
        }
        assertThat(outcomes)
                .hasSizeGreaterThan(16)
                .filteredOn(outcome -> !outcome.startsWith("200"))
                .isEmpty();
        assertThat(outcomes).filteredOn("200 close"::equals).hasSize(8);
        assertThat(gateway.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
    }

    private void useUntilToldToLeave(Queue<String> outcomes) {
        HttpClient own = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(gateway.uri("/api/subsidy/v1/calls")).build();
        boolean leave = false;
        while (!leave) {
            try {
                HttpResponse<String> answer = own.send(request, BodyHandlers.ofString());
                leave = answer.headers().firstValue("connection").orElse("").equals("close");
                outcomes.add(answer.statusCode() + (leave ? " close" : ""));
            } catch (IOException | InterruptedException e) {
                outcomes.add(e.toString());
                leave = true;
            }
        }
    }

    @Test
    void doesNotWaitForRequestsThatEndedBadly() throws Exception {
        RawService torn = new RawService();
        torn.behave((socket, raw) -> {
            raw.readHead(socket);
            RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        });
        gateway.local();
        gateway.set("TELEWORK_UPSTREAM_FURUSATO_URL", torn.url());
        gateway.startAndGet("/health");
        // One answer breaks off, one client leaves before its answer, one in the middle of its request.
        String get = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(RawClient.exchange(gateway.port(), get.formatted("/api/furusato/v1/sites")))
                .endsWith("half");
        assertThat(RawClient.exchange(gateway.port(), get.formatted("/api/subsidy/v1/public/slow")))
                .isEmpty();
        assertThat(RawClient.exchange(
                        gateway.port(), "POST /api/subsidy/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Len"))
                .isEmpty();
        gateway.process().destroy();
        // The grace for requests under way is fifteen seconds.
        assertThat(gateway.process().waitFor(8, TimeUnit.SECONDS)).isTrue();
    }
}
