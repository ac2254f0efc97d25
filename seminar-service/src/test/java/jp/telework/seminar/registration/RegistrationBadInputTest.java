package jp.telework.seminar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import jp.telework.seminar.registration.api.Examples;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBody;
import jp.telework.test.http.BadBodyCheck;
import org.junit.jupiter.api.Test;

/** Bad input from the public: a clear problem, nothing stored, never a 500. */
@QuarkusTest
@ServiceDatabase("seminar")
class RegistrationBadInputTest {

    @Test
    void refusesEveryMalformedBody() {
        String seminar = RegistrationFixtures.seminar(5);
        URI address = RunningService.outside().resolve(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations");
        List<BadBody> bodies = new ArrayList<>(BadBodies.unreadable());
        bodies.addAll(BadBodies.variantsOf(Examples.REGISTRATION));
        for (BadBody body : bodies) {
            // Each from an address of its own, or the limit would answer first.
            BadBodyCheck.of("POST", address)
                    .header("X-Forwarded-For", RegistrationFixtures.address())
                    .refuses(List.of(body));
        }
        assertThat(bodies).hasSizeGreaterThan(20);
        assertThat(RegistrationFixtures.count(seminar, "true")).isZero();
    }
}
