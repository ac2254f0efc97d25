package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.gateway.attack.AttackCase;
import jp.telework.gateway.world.OpenApiSamples;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The attacks against the packaged gateway: every refusal is a problem document, and says so when it is the last. */
class AttackedIT {

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    @Test
    @Timeout(value = 180)
    void refusesWithAProblemDocument() throws Exception {
        OpenApiSamples.publish();
        gateway.withProvider()
                .set("TELEWORK_CONTRACTS_RETRY", "200ms")
                .set("TELEWORK_LIMITS_ADDRESS_BURST", "1000")
                .set("TELEWORK_UPSTREAM_SUBSIDY_URL", World.subsidy().url())
                .set("TELEWORK_UPSTREAM_SUBSIDY_MANAGEMENT_URL", World.subsidy().url());
        gateway.startAndGet("/health");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> gateway.get("/openapi", "").body().contains("/api/subsidy/v1/applications"));
        String token = World.provider().token();
        // Side by side: whether an answer was the last is known only after a while of silence.
        ExecutorService attackers = Executors.newFixedThreadPool(16);
        List<String> wrong = new ArrayList<>();
        try {
            for (Future<String> fault : attackers.invokeAll(AttackCase.all().stream()
                    .map(attack -> (Callable<String>) () -> fault(attack, token))
                    .toList())) {
                wrong.add(fault.get());
            }
        } finally {
            attackers.shutdownNow();
        }
        wrong.removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
    }

    private String fault(AttackCase attack, String token) {
        RawClient.Answer answer = RawClient.exchangeToTheEnd(gateway.port(), attack.bytes("localhost", token));
        String fault = attack.fault(answer.text());
        boolean said = answer.text().toLowerCase(Locale.ROOT).contains("\r\nconnection: close\r\n");
        if (fault.isEmpty() && answer.ended() && !answer.text().isEmpty() && !said) {
            fault = "the connection ends without a word";
        }
        return fault.isEmpty() ? "" : attack + ": " + fault + "\n" + answer.text();
    }
}
