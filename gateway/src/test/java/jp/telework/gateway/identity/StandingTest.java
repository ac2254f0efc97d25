package jp.telework.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String ANSWER = """
            {"active":true,"org":"8000020304018","realm_access":{"roles":["applicant","offline_access"]},
             "resource_access":{"telework-api":{"roles":["auditor"]},"other":{"roles":["officer"]}},"groups":["manager"]}
            """;

    @Test
    void coversWhatTheCallerStillHas() {
        assertThat(standing(ANSWER).covers(caller("8000020304018", "applicant", "auditor", "manager")))
                .isTrue();
    }

    @Test
    void coversNoRoleThatIsGoneAndNoneOfAnotherClient() {
        assertThat(standing(ANSWER).covers(caller("8000020304018", "applicant", "approver")))
                .isFalse();
        assertThat(standing(ANSWER).covers(caller("8000020304018", "officer"))).isFalse();
    }

    @Test
    void coversNoOtherOrganisation() {
        assertThat(standing(ANSWER).covers(caller("6000020402079", "applicant")))
                .isFalse();
        assertThat(standing(ANSWER).covers(caller(null, "applicant"))).isFalse();
        assertThat(standing("{\"active\":true,\"groups\":[\"applicant\"]}")
                        .covers(caller("8000020304018", "applicant")))
                .isFalse();
    }

    @Test
    void coversNothingWhenItHasEndedOrDoesNotSayTheRoles() {
        assertThat(standing(ANSWER.replace("true", "false")).covers(caller("8000020304018")))
                .isFalse();
        assertThat(standing("{\"active\":true,\"org\":\"8000020304018\"}").covers(caller("8000020304018", "applicant")))
                .isFalse();
    }

    private static Standing standing(String answer) {
        return Standing.of(new JsonObject(answer), "telework-api");
    }

    private static Caller caller(String organisation, String... roles) {
        return new Caller(
                "somebody",
                "portal",
                Optional.ofNullable(organisation),
                Set.of(roles),
                Set.of(),
                false,
                Optional.empty(),
                Instant.MAX);
    }
}
