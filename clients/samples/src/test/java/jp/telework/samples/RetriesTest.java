package jp.telework.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import jp.telework.client.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final Retries retries = new Retries(pauses::add);

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 409})
    void waitsAsLongAsTheServerAsks(int status) throws ApiException {
        assertThat(retries.send(failingWith(refusal(status, "7")))).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void waitsLongerEachTimeTheConnectionBreaks() throws ApiException {
        assertThat(retries.send(failingWith(lost(), lost(), lost()))).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void givesUpInTheEnd() {
        assertThatThrownBy(() -> retries.send(failingWith(lost(), lost(), lost(), lost(), lost(), lost())))
                .isInstanceOf(ApiException.class);
        assertThat(pauses).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 422, 500})
    void doesNotRepeatWhatWasRefused(int status) {
        assertThatThrownBy(() -> retries.send(failingWith(refusal(status, null))))
                .isInstanceOfSatisfying(ApiException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(status));
        assertThat(pauses).isEmpty();
    }

    @Test
    void doesNotRepeatWhatItCannotRead() {
        ApiException unreadable = new ApiException(new JsonParseException(null, "no JSON"));
        assertThatThrownBy(() -> retries.send(failingWith(unreadable))).isSameAs(unreadable);
    }

    private static Retries.Call<String> failingWith(ApiException... failures) {
        Deque<ApiException> rest = new ArrayDeque<>(List.of(failures));
        return () -> {
            if (rest.isEmpty()) {
                return "done";
            }
            throw rest.remove();
        };
    }

    private static ApiException lost() {
        return new ApiException(new IOException("connection reset"));
    }

    private static ApiException refusal(int status, String retryAfter) {
        Map<String, List<String>> headers = retryAfter == null ? Map.of() : Map.of("Retry-After", List.of(retryAfter));
        return new ApiException(status, "refused", HttpHeaders.of(headers, (name, value) -> true), "");
    }
}
