package jp.telework.samples.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.samples.Retries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept on disk when the creation of a draft fails. The whole way is tested in end-to-end. */
class SubmitterTest {

    private final List<String> keys = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private HttpServer server;
    private int status;

    @TempDir
    Path folder;

    @BeforeEach
    void startServer() throws IOException {
        write("first");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void repeatsTheSameRequestUnderTheSameKeyWhenTheAnswerIsUnknown() throws IOException {
        submitAndFail(500, Clock.systemUTC());
        write("second");
        submitAndFail(500, Clock.systemUTC());
        assertThat(keys).hasSize(2).doesNotContainNull();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0)).contains("first");
    }

    @Test
    void makesAnotherRequestAfterARefusal() throws IOException {
        submitAndFail(422, Clock.systemUTC());
        write("second");
        submitAndFail(422, Clock.systemUTC());
        assertThat(keys.get(1)).isNotEqualTo(keys.get(0));
        assertThat(bodies.get(1)).contains("second");
    }

    @Test
    void asksAPersonWhenTheServerHasForgottenTheKey() throws IOException {
        submitAndFail(500, Clock.systemUTC());
        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
        assertThatThrownBy(() -> submit(tomorrow)).hasMessageContaining("progress.json");
        assertThat(keys).hasSize(1);
    }

    private void submitAndFail(int answer, Clock clock) {
        status = answer;
        assertThatThrownBy(() -> submit(clock))
                .isInstanceOfSatisfying(ApiException.class, failure -> assertThat(failure.getCode())
                        .isEqualTo(answer));
    }

    private void submit(Clock clock) throws ApiException, IOException {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://localhost:" + server.getAddress().getPort());
        new Submitter(client, new Retries(), clock).submit(new ApplicationFolder(folder));
    }

    private void write(String title) throws IOException {
        Files.writeString(
                folder.resolve("application.json"),
                "{\"callId\": \"0198c0de-0000-7000-8000-000000000001\", \"title\": \"" + title + "\"}");
    }
}
