package jp.telework.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import jp.telework.client.ApiException;

/**
 * Repeats a call that failed for a passing reason: the server is busy or away, or the connection broke. Only for calls
 * that may be repeated: reads, commands with an Idempotency-Key, changes with If-Match.
 */
public final class Retries {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Sleeper sleeper;

    public Retries() {
        this(pause -> Thread.sleep(pause.toMillis()));
    }

    Retries(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    /** A call of the generated client. */
    @FunctionalInterface
    public interface Call<T> {
        T send() throws ApiException;
    }

    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    /**
     * Sends until there is an answer.
     *
     * @throws ApiException the refusal, or the last failure
     */
    public <T> T send(Call<T> call) throws ApiException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.send();
            } catch (ApiException failure) {
                if (attempt == ATTEMPTS || !passes(failure)) {
                    throw failure;
                }
                sleep(retryAfter(failure).orElse(pause));
                pause = pause.multipliedBy(2);
            } catch (UncheckedIOException noToken) {
                if (attempt == ATTEMPTS) {
                    throw noToken;
                }
                sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static boolean passes(ApiException failure) {
        boolean connectionLost =
                failure.getCause() instanceof IOException && !(failure.getCause() instanceof JsonProcessingException);
        // 409 with Retry-After: the first request under the same key is still being processed.
        boolean stillRunning = failure.getCode() == 409 && retryAfter(failure).isPresent();
        return connectionLost || stillRunning || PASSING.contains(failure.getCode());
    }

    private static Optional<Duration> retryAfter(ApiException failure) {
        return Optional.ofNullable(failure.getResponseHeaders())
                .flatMap(headers -> headers.firstValue("Retry-After"))
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private void sleep(Duration pause) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before a retry", e);
        }
    }
}
