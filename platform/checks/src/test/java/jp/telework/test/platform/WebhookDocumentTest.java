package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.telework.platform.webhook.delivery.Pauses;
import jp.telework.test.Identity;
import jp.telework.test.Repository;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.platform.Hooks.Hook;
import jp.telework.test.platform.TestReceiver.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of docs/webhooks.md are true. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(DeliveryTestBase.LocalTargets.class)
class WebhookDocumentTest extends DeliveryTestBase {

    private static final Path DOCUMENT = Repository.path("docs/webhooks.md");

    @TempDir
    Path folder;

    /** The lines of shell that verify a signature, run as they stand there. */
    @Test
    void theLinesThatVerifyASignatureTellGenuineFromForged() throws Exception {
        assumeThat(run("openssl version", Map.of())).startsWith("OpenSSL");
        String lines = shell("openssl dgst");
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        Delivery delivery = receiver.deliveries().get(0);
        Map<String, String> received = Map.of(
                "SECRET", hook.secret(),
                "ID", delivery.id(),
                "TIMESTAMP", delivery.headers().get("webhook-timestamp"),
                "SIGNATURE", "v1,AAAA " + delivery.headers().get("webhook-signature"));
        Files.writeString(folder.resolve("body"), delivery.body());
        assertThat(run(lines, received)).isEqualTo("genuine\n");
        Files.writeString(folder.resolve("body"), delivery.body() + "\n");
        assertThat(run(lines, received)).isEqualTo("forged\n");
    }

    private String run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(environment);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String shell(String containing) throws IOException {
        return List.of(Files.readString(DOCUMENT).split("```")).stream()
                .filter(block -> block.startsWith("sh\n") && block.contains(containing))
                .map(block -> block.substring(3))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishesTheScheduleThatIsKept() throws IOException {
        List<Duration> pauses = IntStream.range(1, Pauses.attempts())
                .mapToObj(Pauses::published)
                .toList();
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(4),
                        Duration.ofHours(6),
                        Duration.ofHours(12));
        assertThat(Files.readString(DOCUMENT))
                .contains("5秒、5分、30分、2時間、4時間、6時間、12時間", "5 seconds, 5 minutes, 30 minutes, 2, 4, 6 and 12 hours");
    }
}
