package jp.telework.furusato.proposal;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 前回の提案からの転記: what stays the same is taken over from the organisation's own proposals, and nothing else. */
@QuarkusTest
@ServiceDatabase("furusato")
class PrefillTest {

    private static final Identity NEWCOMER =
            new Identity("newcomer", "telework-cli", "9000020011002", "札幌市", Set.of("applicant"));

    private static Response prefill(Identity who, UUID round) {
        return as(who).get(API + "/selection-rounds/" + round + "/prefill");
    }

    @Test
    void takesEachPartFromTheNewestProposalThatHasIt() {
        UUID earlier = SelectionFixtures.openRound();
        UUID next = SelectionFixtures.openRound();
        String whole = SelectionFixtures.draft(earlier, body -> {});
        String changed = SelectionFixtures.draft(earlier, body -> {
            body.remove("applicantKind");
            body.remove("areaLocalGovernmentCode");
            body.remove("areaName");
            body.remove("partners");
            body.withObject("/contact").put("name", "新しい担当");
        });
        Response answer = prefill(Identity.SHIRAHAMA, next);
        answer.then()
                .statusCode(200)
                .body("proposal.roundId", equalTo(next.toString()))
                .body("proposal.areaLocalGovernmentCode", equalTo("304018"))
                .body("proposal.partners", hasSize(1))
                .body("proposal.contact.name", equalTo("新しい担当"))
                .body("proposal.title", nullValue())
                .body("proposal.measures", nullValue())
                .body(
                        "sources.pointer",
                        contains("/applicantKind", "/areaLocalGovernmentCode", "/partners", "/contact"))
                .body("sources.proposalId", contains(whole, whole, whole, changed))
                .body("sources[0].roundId", equalTo(earlier.toString()));
        // What is answered is a body of a new proposal.
        as(Identity.SHIRAHAMA)
                .body(answer.jsonPath().getMap("proposal"))
                .post(API + "/town-proposals")
                .then()
                .statusCode(201)
                .body("contact.name", equalTo("新しい担当"));
    }

    @Test
    void givesNothingOfAnotherOrganisation() {
        UUID round = SelectionFixtures.openRound();
        SelectionFixtures.draft(round, body -> {});
        prefill(NEWCOMER, round)
                .then()
                .statusCode(200)
                .body("proposal.roundId", equalTo(round.toString()))
                .body("proposal.contact", nullValue())
                .body("sources", empty());
        prefill(Identity.SHIRAHAMA, round).then().body("sources", not(empty()));
        given().get(API + "/selection-rounds/" + round + "/prefill").then().statusCode(401);
    }

    @Test
    void knowsPublishedRoundsAlone() {
        String draft = SelectionFixtures.draftRound(round -> {}).path("id");
        prefill(Identity.SHIRAHAMA, UUID.fromString(draft)).then().statusCode(404);
    }
}
