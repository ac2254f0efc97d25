package jp.telework.kernel.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CachesTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final String NATIVE = "/META-INF/native-image/jp.telework/kernel-caches/reflect-config.json";

    private final SetClock clock = new SetClock();

    static Cache<String, String>[] kinds() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Cache<String, String>[] kinds = new Cache[] {
            Caches.ofMost(10),
            Caches.ofMost(10, Duration.ofSeconds(30)),
            Caches.ofMost(10, Duration.ofSeconds(30), new SetClock())
        };
        return kinds;
    }

    @Test
    void holdsNoMoreThanItMay() {
        Cache<Integer, String> cache = Caches.ofMost(10);
        for (int i = 0; i < 1_000; i++) {
            cache.put(i, "entry");
        }
        assertThat(cache.asMap()).hasSize(10);
    }

    @Test
    void findsAnEntryUntilItsTimeIsOver() {
        Cache<String, String> cache = Caches.ofMost(10, Duration.ofSeconds(30), clock);
        cache.put("key", "entry");
        clock.now = NOON.plusSeconds(30).minusNanos(1);
        assertThat(cache.getIfPresent("key")).isEqualTo("entry");
        clock.now = NOON.plusSeconds(30);
        assertThat(cache.getIfPresent("key")).isNull();
    }

    @Test
    void findsNothingWhenItMayKeepNothing() {
        Cache<String, String> cache = Caches.ofMost(10, Duration.ZERO, clock);
        cache.put("key", "entry");
        assertThat(cache.getIfPresent("key")).isNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNativeImageKnowsTheClassesThatCaffeineMakes(Cache<String, String> cache) throws Exception {
        cache.put("key", "entry");
        assertThat(nativeFile())
                .contains('"' + cache.asMap().getClass().getName() + '"')
                .contains('"' + entry(cache).getClass().getName() + '"');
    }

    private static Object entry(Cache<String, String> cache) throws ReflectiveOperationException {
        Class<?> type = cache.asMap().getClass();
        while (Arrays.stream(type.getDeclaredFields()).map(Field::getName).noneMatch("data"::equals)) {
            type = type.getSuperclass();
        }
        Field data = type.getDeclaredField("data");
        data.setAccessible(true);
        return ((Map<?, ?>) data.get(cache.asMap())).values().iterator().next();
    }

    private static String nativeFile() throws IOException {
        try (InputStream file = CachesTest.class.getResourceAsStream(NATIVE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class SetClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
