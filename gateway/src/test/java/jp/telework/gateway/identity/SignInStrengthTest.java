package jp.telework.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInStrengthTest {

    private static final SignInStrength STRONG = new SignInStrength(Set.of("2", "3"), Set.of("officer", "approver"));

    private static Caller caller(String role, boolean system) {
        return new Caller(
                "subject", "portal", Optional.empty(), Set.of(role), Set.of(), system, Optional.empty(), Instant.MAX);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, false, 2, true",
        "officer, false, 3, true",
        "officer, false, 1, false",
        "officer, false, '', false",
        "approver, false, 22, false",
        "applicant, false, 1, true",
        "officer, true, '', true"
    })
    void asksThoseWhoDecide(String role, boolean system, String acr, boolean enough) {
        assertThat(STRONG.suffices(caller(role, system), acr)).isEqualTo(enough);
    }

    @Test
    void asksNobodyWithoutTheSetting() {
        assertThat(new SignInStrength(Set.of(), Set.of("officer")).suffices(caller("officer", false), ""))
                .isTrue();
    }

    @Test
    void tellsTheClientWhatToAskFor() {
        assertThat(STRONG.challenge()).endsWith("error=\"insufficient_user_authentication\", acr_values=\"2 3\"");
    }
}
