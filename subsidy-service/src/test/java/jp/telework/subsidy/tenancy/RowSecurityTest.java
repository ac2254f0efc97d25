package jp.telework.subsidy.tenancy;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.database.DefinerFunctions;
import jp.telework.test.database.OwnedTables;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a query forgets to ask for the caller's own rows, PostgreSQL answers with them alone. */
@QuarkusTest
@ServiceDatabase("subsidy")
class RowSecurityTest {

    /** 10,000 by {@code -Dtenancy.requests=10000}. */
    private static final int REQUESTS = Integer.getInteger("tenancy.requests", 1_000);

    private String grant;
    private String draft;
    private String other;

    @BeforeEach
    void casesOfTwoOrganisations() {
        grant = GrantFixtures.applied();
        UUID call = Fixtures.openCall();
        draft = Fixtures.completeDraft(call);
        other = as(Identity.ITOSHIMA)
                .body(Fixtures.application(call).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Unnarrowed.ON.set(true);
    }

    @AfterEach
    void narrowAgain() {
        Unnarrowed.ON.set(false);
    }

    @Test
    void everyTableOfAnOrganisationHasItsPolicy() {
        assertThat(OwnedTables.withoutPolicy("organisation"))
                .isEqualTo(Map.of(
                                "audit_entry",
                                        "the actor's organisation: the history of a case has rows of the ministry",
                                "event", "inserted in the last message of every command, which is hot",
                                "search_entry", "keys whose operators a policy would keep from their index")
                        .keySet());
        assertThat(OwnedTables.withPolicy())
                .contains(
                        "application",
                        "application_document",
                        "submission",
                        "grant_case",
                        "grant_act",
                        "grant_notice",
                        "application_notice",
                        "case_conversation",
                        "case_message",
                        "case_message_file",
                        "call_question",
                        "relief_application",
                        "mail_preferences",
                        "mail_allowance",
                        "mail_share");
    }

    @Test
    void functionsWithTheirOwnersRightsUseNoTableOfTheirCaller() {
        assertThat(DefinerFunctions.withoutFixedPath()).isEmpty();
    }

    @Test
    void anotherOrganisationsCasesAreNotThere() {
        for (String path : List.of("/applications/" + draft, "/grants/" + grant)) {
            assertThat(read(Identity.ITOSHIMA, path).statusCode()).as(path).isEqualTo(404);
            assertThat(read(Identity.SHIRAHAMA, path).statusCode()).as(path).isEqualTo(200);
        }
        for (String command : List.of("submission", "withdrawal")) {
            for (String key : new String[] {null, UUID.randomUUID().toString()}) {
                assertThat(command(draft, command, key).statusCode())
                        .as(command + " under " + key)
                        .isEqualTo(404);
            }
        }
        assertThat(owners(Identity.ITOSHIMA, "/applications")).containsOnly(Identity.ITOSHIMA.organisation());
        assertThat(owners(Identity.ITOSHIMA, "/grants")).doesNotContain(Identity.SHIRAHAMA.organisation());
    }

    /** The control: what the queries ask for without the policies. */
    @Test
    void theQueriesThemselvesAreNotNarrowed() {
        TestDatabase.get().execute("ALTER TABLE application DISABLE ROW LEVEL SECURITY");
        try {
            assertThat(owners(Identity.ITOSHIMA, "/applications"))
                    .contains(Identity.SHIRAHAMA.organisation(), Identity.ITOSHIMA.organisation());
            assertThat(read(Identity.ITOSHIMA, "/applications/" + draft).statusCode())
                    .isEqualTo(200);
        } finally {
            TestDatabase.get().execute("ALTER TABLE application ENABLE ROW LEVEL SECURITY");
        }
    }

    /** Sessions are shared; the setting ends with each transaction. */
    @Test
    void nothingIsLeftOfTheCallerBefore() throws Exception {
        List<Callable<Boolean>> readings = List.of(
                () -> owners(Identity.SHIRAHAMA, "/applications").equals(Set.of(owner(Identity.SHIRAHAMA))),
                () -> owners(Identity.ITOSHIMA, "/applications").equals(Set.of(owner(Identity.ITOSHIMA))),
                () -> owners(Identity.OFFICER, "/applications").contains(owner(Identity.SHIRAHAMA)),
                () -> read(Identity.ITOSHIMA, "/grants/" + grant).statusCode() == 404,
                () -> read(Identity.AUDITOR, "/applications/" + other).statusCode() == 200,
                () -> command(draft, "withdrawal", UUID.randomUUID().toString()).statusCode() == 404);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                answers.add(callers.submit(readings.get(i % readings.size())));
            }
            int wrong = 0;
            for (Future<Boolean> answer : answers) {
                wrong += answer.get() ? 0 : 1;
            }
            assertThat(wrong)
                    .as("answers with rows of another organisation, or without the caller's")
                    .isZero();
        } finally {
            callers.shutdownNow();
        }
    }

    private static String owner(Identity identity) {
        return Objects.requireNonNull(identity.organisation());
    }

    private static Response read(Identity identity, String path) {
        return as(identity).get(API + path);
    }

    private static Response command(String id, String command, String key) {
        var request = as(Identity.ITOSHIMA).header("If-Match", "\"0\"");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(API + "/applications/" + id + "/" + command);
    }

    private static Set<String> owners(Identity identity, String path) {
        return Set.copyOf(read(identity, path + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.organisation"));
    }
}
