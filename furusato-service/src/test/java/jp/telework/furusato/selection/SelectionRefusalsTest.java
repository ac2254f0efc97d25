package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures.Decidable;
import jp.telework.furusato.selection.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.Test;

/** What reviewers and approvers may not do, and where reasons are owed. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionRefusalsTest {

    @Test
    void aPartyCanOnlyDeclareTheConflict() {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.submitted(round);
        SelectionFixtures.beginEvaluation(round).then().statusCode(200);
        as(Identity.OFFICER)
                .body("{\"reviewers\":[\"shirahama\",\"reviewer1\",\"reviewer1\"]}")
                .post(PROPOSALS + id + "/reviewers")
                .then()
                .statusCode(422)
                .body("errors.code", contains("REVIEWER_NOT_INDEPENDENT", "DUPLICATE_ENTRY"));
        Identity partner = new Identity("partner1", "telework-cli", "7800001000003", "白浜商工会（例）", Set.of("reviewer"));
        SelectionFixtures.assign(id, partner, Identity.REVIEWER).then().statusCode(200);
        as(partner).get(PROPOSALS + id).then().statusCode(404);
        SelectionFixtures.evaluate(partner, id, SelectionFixtures.sheet(5, 5, 5).toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/conflictOfInterest"));
        SelectionFixtures.evaluate(partner, id, Examples.CONFLICT).then().statusCode(200);
        SelectionFixtures.evaluate(Identity.REVIEWER2, id, Examples.EVALUATION)
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftIsItsWritersAloneAndAssignmentsCanBeTakenBack() {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.submitted(round);
        SelectionFixtures.beginEvaluation(round).then().statusCode(200);
        SelectionFixtures.assign(id, Identity.REVIEWER, Identity.REVIEWER2)
                .then()
                .statusCode(200);
        ObjectNode draft = SelectionFixtures.sheet(5).put("submit", false);
        SelectionFixtures.evaluate(Identity.REVIEWER, id, draft.toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("weightedScore", nullValue());
        as(Identity.OFFICER)
                .get(PROPOSALS + id + "/evaluations")
                .then()
                .body("items.find { it.reviewer == 'reviewer1' }.scores", empty());
        SelectionFixtures.evaluate(Identity.REVIEWER, id, draft.toString())
                .then()
                .statusCode(428);
        String etag = as(Identity.OFFICER)
                .get(PROPOSALS + id + "/reviewers")
                .path("reviewers.find { it.reviewer == 'reviewer2' }.etag");
        as(Identity.OFFICER)
                .header("If-Match", etag)
                .delete(PROPOSALS + id + "/reviewers/reviewer2")
                .then()
                .statusCode(200)
                .body("reviewers.reviewer", contains("reviewer1"));
    }

    @Test
    void tellsEverythingThatIsWrongWithASelectionAtOnce() {
        UUID round = SelectionFixtures.openRound(body -> body.put("places", 1).remove("balance"));
        String scored = SelectionFixtures.submitted(round);
        String unscored = SelectionFixtures.submitted(round);
        String forgotten = SelectionFixtures.submitted(round);
        SelectionFixtures.beginEvaluation(round).then().statusCode(200);
        SelectionFixtures.evaluated(scored, 4, 4, 4);
        ObjectNode plan = SelectionFixtures.plan(
                List.of(unscored, unscored), List.of(scored, UUID.randomUUID().toString()));
        SelectionFixtures.select(Identity.APPROVER, round, plan.toString())
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "DUPLICATE_ENTRY",
                                "NOT_A_CANDIDATE",
                                "CANDIDATE_NOT_NAMED",
                                "EVALUATIONS_MISSING",
                                "EVALUATIONS_MISSING",
                                "DEVIATION_WITHOUT_REASON"));
        as(Identity.OFFICER)
                .get(ROUNDS + round + "/ranking")
                .then()
                .body("missingEvaluations", is(2))
                .body("items.proposalId", contains(scored, unscored, forgotten))
                .body("items.recommended", contains(true, false, false));
        ObjectNode excused = SelectionFixtures.plan(List.of(unscored), List.of(scored, forgotten));
        excused.put("deviationReason", "首長の交代により継続が見込めなくなったため。").put("missingEvaluationReason", "評価者の急病のため。");
        SelectionFixtures.select(Identity.APPROVER, round, excused.toString())
                .then()
                .statusCode(200)
                .body("selection.deviationReason", equalTo("首長の交代により継続が見込めなくなったため。"));
    }

    @Test
    void thePlacesAreAGuide() {
        Decidable decidable = SelectionFixtures.decidable(3);
        SelectionFixtures.select(
                        Identity.APPROVER,
                        decidable.round(),
                        SelectionFixtures.plan(decidable.candidates(), List.of())
                                .toString())
                .then()
                .statusCode(200)
                .body("selected", hasSize(3));
    }

    @Test
    void whatIsSubmittedCannotBeChangedInTheDatabaseEither() {
        Decidable decidable = SelectionFixtures.decidable(1);
        String id = decidable.candidates().get(0);
        for (String attack : List.of(
                "UPDATE proposal_evaluation SET scores = '[]' WHERE proposal_id = '" + id + "'",
                "DELETE FROM proposal_evaluation WHERE proposal_id = '" + id + "'",
                "UPDATE proposal_submission SET content = '{}' WHERE proposal_id = '" + id + "'",
                "DELETE FROM round_rules WHERE round_id = '" + decidable.round() + "'")) {
            assertThat(fails(attack)).as(attack).isTrue();
        }
    }

    private static boolean fails(String attack) {
        try {
            return TestDatabase.get().asService(statement -> statement.executeUpdate(attack)) < 0;
        } catch (java.sql.SQLException refused) {
            return true;
        }
    }

    @Test
    void unreadableBodiesAreTheSendersMistake() {
        Decidable decidable = SelectionFixtures.decidable(2);
        String id = decidable.candidates().get(0);
        UUID open = SelectionFixtures.openRound();
        String draft = SelectionFixtures.completeDraft(open);
        check("POST", "/selection-rounds", Identity.OFFICER);
        check("POST", "/town-proposals", Identity.SHIRAHAMA);
        check("PUT", "/town-proposals/" + draft, Identity.SHIRAHAMA);
        check("POST", "/town-proposals/" + id + "/reviewers", Identity.OFFICER);
        check("PUT", "/town-proposals/" + id + "/evaluations/mine", Identity.REVIEWER);
        check("POST", "/selection-rounds/" + decidable.round() + "/selection", Identity.APPROVER);
        BadBodyCheck.of("POST", address("/selection-rounds"))
                .as(Identity.OFFICER)
                .refuses(
                        BadBodies.variantsOf(SelectionFixtures.round(body -> {}).toString()));
        BadBodyCheck.of("POST", address("/town-proposals"))
                .as(Identity.SHIRAHAMA)
                .refuses(BadBodies.variantsOf(
                        SelectionFixtures.proposal(open, body -> {}).toString()));
    }

    private static void check(String method, String path, Identity identity) {
        BadBodyCheck.of(method, address(path))
                .as(identity)
                .header("If-Match", Tags.FIRST)
                .refuses(BadBodies.unreadable());
    }

    private static URI address(String path) {
        return RunningService.outside().resolve(SelectionFixtures.API + path);
    }

    /** Deciding and publishing costs one statement for each kind of row, and one batch for the proposals. */
    @Test
    void aDecisionCostsTheSameHoweverManyProposalsThereAre() {
        long few = cost(SelectionFixtures.decidable(2));
        long many = cost(SelectionFixtures.decidable(5));
        assertThat(many - few).as("one update a proposal and nothing else").isEqualTo(3);
    }

    private static long cost(Decidable decidable) {
        String etag = SelectionFixtures.etag(Identity.APPROVER, ROUNDS + decidable.round());
        String plan = decidable.plan().toString();
        TestDatabase.get().startCounting();
        as(Identity.APPROVER)
                .header("If-Match", etag)
                .body(plan)
                .post(ROUNDS + decidable.round() + "/selection")
                .then()
                .statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }
}
