package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What production's gateway does with authority that Keycloak takes back: a disabled account, a removed role and an ended
 * session are refused within 30 seconds, with the settings as they are delivered. The tokens live for 15 minutes.
 */
@ExtendWith(RealStack.class)
@Order(9)
class WithdrawnAuthorityIT {

    private static final String LIST = Case.API + "/applications";
    private static final Duration STATED = Duration.ofSeconds(30);

    private final Suite suite;

    WithdrawnAuthorityIT(Suite suite) {
        this.suite = suite;
    }

    private record Person(String id, Client asking, Client notAsking) {}

    @Test
    void aDisabledAccountARemovedRoleAndAnEndedSessionAreRefusedWithinThirtySeconds() throws Exception {
        ProviderAdministrator administrator = new ProviderAdministrator(suite);
        Map<String, Consumer<String>> withdrawals = new LinkedHashMap<>();
        withdrawals.put("disabled", administrator::disable);
        withdrawals.put("without-role", id -> administrator.takeRole(id, "applicant"));
        withdrawals.put("signed-out", administrator::endSessions);
        Map<String, Person> people = new LinkedHashMap<>();
        try (OtherGateway gateway = OtherGateway.start(
                suite,
                Map.of(
                        "TELEWORK_IDENTITY_INTROSPECTION_URL",
                        suite.signIn().tokenEndpoint() + "/introspect",
                        "TELEWORK_IDENTITY_INTROSPECTION_SECRET",
                        "telework-local"))) {
            withdrawals.keySet().forEach(name -> people.put(name, person(administrator, gateway, name)));
            Client system = new Client(gateway.address())
                    .with("Authorization", "Bearer " + suite.signIn().system("shirahama-system"));
            system.get(LIST).expect(200);

            withdrawals.forEach(
                    (name, withdraw) -> withdraw.accept(people.get(name).id()));
            Instant withdrawn = Instant.now();
            for (Map.Entry<String, Person> person : people.entrySet()) {
                refusedInTime(person.getKey(), person.getValue().asking(), withdrawn);
                // The control: where the provider is not asked, the token counts until it expires.
                person.getValue().notAsking().get(LIST).expect(200);
            }
            // Those from whom nothing was taken go on, systems among them.
            system.get(LIST).expect(200);
        } finally {
            people.values().forEach(person -> administrator.delete(person.id()));
        }
    }

    private Person person(ProviderAdministrator administrator, OtherGateway gateway, String name) {
        String id = administrator.create(name, "applicant");
        String bearer = "Bearer " + suite.signIn().user("telework-cli", name);
        Person person = new Person(
                id,
                new Client(gateway.address()).with("Authorization", bearer),
                suite.anyone().with("Authorization", bearer));
        person.asking().get(LIST).expect(200);
        return person;
    }

    private static void refusedInTime(String name, Client client, Instant withdrawn) throws InterruptedException {
        Answer answer = client.get(LIST);
        while (answer.status() == 200) {
            assertThat(Duration.between(withdrawn, Instant.now())).as(name).isLessThan(STATED);
            Thread.sleep(200);
            answer = client.get(LIST);
        }
        answer.expectProblem(401, "INVALID_TOKEN");
    }
}
