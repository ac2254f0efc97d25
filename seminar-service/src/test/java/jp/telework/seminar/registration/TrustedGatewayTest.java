package jp.telework.seminar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Where the gateway has a credential, an address in the trusted network is not enough to speak for clients. */
@QuarkusTest
@TestProfile(TrustedGatewayTest.WithCredential.class)
@ServiceDatabase("seminar")
class TrustedGatewayTest {

    private static final String CREDENTIAL = "a-credential-of-the-gateway-for-this-test";
    /** More than the bucket of one address holds. */
    private static final int REQUESTS = 25;

    /** Everything else is as in the other tests, this machine's trusted addresses included. */
    public static class WithCredential implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("telework.forwarded.secret", CREDENTIAL);
        }
    }

    @Test
    void theGatewaySaysWhoseRequestItIs() {
        assertThat(statuses(CREDENTIAL)).containsOnly(404);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(statuses("another")).contains(429);
    }

    /** Each request claims to come from another client. */
    private static List<Integer> statuses(String credential) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            statuses.add(RegistrationFixtures.somebody()
                    .header("X-Gateway-Credential", credential)
                    .body(RegistrationFixtures.body(RegistrationFixtures.email(), 1)
                            .toString())
                    .post(SeminarFixtures.SEMINARS + "/" + UUID.randomUUID() + "/registrations")
                    .statusCode());
        }
        return statuses;
    }
}
