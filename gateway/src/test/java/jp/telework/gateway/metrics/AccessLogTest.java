package jp.telework.gateway.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({
        "/api/a/cases/7/acts, /api/a/cases/{id}/acts, /api/a/cases/7/acts",
        "/api/a/calendars/s3cret, /api/a/calendars/{token}, /api/a/calendars/*",
        "/api/a/calendars/s3cret, /api/a, /api/a/…",
        "/api/a/calendars/s3cret, none, /api/…",
        "/calendars/s3cret, none, /calendars/…",
        "/robots.txt, none, /robots.txt",
        "/, none, /"
    })
    void pathsKeepIdsAndNoSecrets(String path, String route, String logged) {
        assertThat(AccessLog.withoutSecrets(path.split("/", -1), route.split("/", -1)))
                .isEqualTo(logged);
    }
}
