package jp.telework.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** Seconds from now. */
    @ParameterizedTest
    @CsvSource({
        "-60, , 300, ''",
        "0, 0, 1, ''",
        "10, 10, 300, ''",
        "11, , 300, iat lies ahead",
        "60, , 300, iat lies ahead",
        "61, , 300, iat lies ahead",
        "90, , 300, iat lies ahead",
        "0, 11, 300, nbf lies ahead",
        "0, 90, 300, nbf lies ahead",
        ", , 300, ''",
        "-300, , 0, ''",
        "-300, , -9, ''",
        "-300, , -10, expired",
        "-300, , -60, expired",
        "9223370000000000000, , 300, iat lies ahead",
        "0, , 9223370000000000000, ''",
        "0, , -9223370000000000000, expired"
    })
    void judges(Long issuedAt, Long notBefore, long expiry, String objection) {
        assertThat(TokenTimes.objection(at(issuedAt), at(notBefore), at(expiry), NOON)
                        .orElse(""))
                .isEqualTo(objection);
    }

    private static Long at(Long seconds) {
        return seconds == null ? null : NOON.getEpochSecond() + seconds;
    }
}
