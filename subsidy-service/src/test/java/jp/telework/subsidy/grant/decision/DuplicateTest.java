package jp.telework.subsidy.grant.decision;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.duplicate.domain.Mark;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** The same thing is not funded twice: matches across calls are explained and settled before the draft. */
@QuarkusTest
@ServiceDatabase("subsidy")
class DuplicateTest {

    @Test
    void holdsUpTheDraftUntilAnOfficerSettlesTheMatch() {
        String first = GrantFixtures.granted();
        String second = GrantFixtures.applied(opened(body -> {}));
        String match = as(Identity.OFFICER)
                .get(API + "/grants/" + second + "/duplicates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].grantId", equalTo(first))
                .body("items[0].grounds", contains("ORGANISATION", "SITE", "ASSET", "PERIOD"))
                .body("items[0].explanations", hasItem(containsString("日重なっています")))
                .extract()
                .path("items[0].match");
        post(Identity.OFFICER, second, "decision-draft", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE_UNSETTLED"));
        settle(second, match, "DUPLICATE").then().statusCode(200);
        post(Identity.OFFICER, second, "decision-draft", "{}").then().statusCode(409);
        settle(second, match, "EXCLUDED").then().statusCode(200);
        post(Identity.OFFICER, second, "decision-draft", "{}").then().statusCode(200);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + second)
                .then()
                .body("timeline.kind", not(hasItem("DUPLICATE_SETTLEMENT")));
    }

    @Test
    void tellsWhatIsCommonAndNothingElse() {
        GrantFixtures.granted();
        String other = GrantFixtures.applied(opened(body -> {
            ((ObjectNode) body.get("site")).put("streetAddress", "別の場所1-1");
            body.withArray("expenses")
                    .forEach(line -> ((ObjectNode) line).put("description", "別の品 " + line.get("amountYen")));
        }));
        as(Identity.OFFICER)
                .get(API + "/grants/" + other + "/duplicates")
                .then()
                .body("items[0].grounds", contains("ORGANISATION", "PERIOD"));
    }

    @Test
    void doesNotCountCasesThatCameToNothing() {
        String first = GrantFixtures.applied();
        post(Identity.APPROVER, first, "refusal", Examples.ADVERSE_ACT).then().statusCode(200);
        String second = GrantFixtures.applied(opened(body -> {}));
        as(Identity.OFFICER)
                .get(API + "/grants/" + second + "/duplicates")
                .then()
                .body("items", empty());
    }

    @Test
    void refusesAFindingOnNoMatch() {
        String id = GrantFixtures.applied();
        post(Identity.OFFICER, id, "duplicate-settlements", DecisionExamples.DUPLICATE_SETTLEMENT)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_MATCH"))
                .body("errors[0].pointer", equalTo("/match"));
    }

    @Test
    void matchesByIndexHoweverManyCasesThereAre() {
        String plan = TestDatabase.get().asAdministrator(statement -> {
            statement.execute("BEGIN");
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute(
                    "INSERT INTO funding_mark SELECT gen_random_uuid(), 'ASSET', 'no' || n, current_date, current_date"
                            + " FROM generate_series(1, 20000) n");
            statement.execute("ANALYZE funding_mark");
            try (var rows = statement.executeQuery("EXPLAIN SELECT o.grant_id FROM funding_mark m JOIN funding_mark o"
                    + " ON o.kind = m.kind AND o.value = m.value AND o.grant_id <> m.grant_id WHERE m.grant_id = '"
                    + UUID.randomUUID() + "'")) {
                StringBuilder lines = new StringBuilder();
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
                return lines.toString();
            } finally {
                statement.execute("ROLLBACK");
            }
        });
        assertThat(plan).contains("funding_mark_by_value", "funding_mark_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void namesThingsAlikeThatAreWrittenDifferently() {
        assertThat(Mark.normalised("ノートＰＣ－１")).isEqualTo(Mark.normalised("ノートpc 1"));
        assertThat(Mark.normalised("ノートPC1")).isNotEqualTo(Mark.normalised("ノートPC2"));
    }

    private static jp.telework.test.rest.Response settle(String id, String match, String finding) {
        ObjectNode body = Fixtures.tree(DecisionExamples.DUPLICATE_SETTLEMENT);
        body.put("match", match).put("finding", finding);
        return post(Identity.OFFICER, id, "duplicate-settlements", body.toString());
    }

    /** A case of another call, beside those that are there. */
    private static String opened(Consumer<ObjectNode> change) {
        UUID call = Fixtures.openCall();
        String application = as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call, change).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(application);
        Fixtures.submit(application).then().statusCode(200);
        return GrantFixtures.adoptedBesideOthers(call, List.of(UUID.fromString(application)))
                .get(0);
    }
}
