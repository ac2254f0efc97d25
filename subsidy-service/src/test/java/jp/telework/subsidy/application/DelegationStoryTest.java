package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.casework.delegation.api.EditorsExamples;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** 委任・引継ぎ: who acts for whom, and who takes charge. */
@QuarkusTest
@ServiceDatabase("subsidy")
class DelegationStoryTest extends EditedDraft {

    @Test
    void aDelegationEndsByItselfAndIsMarked() {
        keep(Identity.SHIRAHAMA, "{\"restricted\":true}").statusCode(200);
        change(TANABE).statusCode(403);
        delegate(Identity.SHIRAHAMA, "tanabe", today.plusDays(1), today.plusDays(3))
                .statusCode(200)
                .body("delegations[0].state", equalTo("PLANNED"));
        change(TANABE).statusCode(403);
        clock.set(startOf(today.plusDays(1)));
        editors(UEDA).body("delegations[0].state", equalTo("IN_FORCE"));
        change(TANABE).statusCode(200);
        change(UEDA).statusCode(403).body("detail", containsString("tanabeさんに依頼してください"));
        clock.set(startOf(today.plusDays(4)).minusMillis(1));
        change(TANABE).statusCode(200);
        clock.set(startOf(today.plusDays(4)));
        change(TANABE).statusCode(403).body("detail", containsString("shirahamaさんに"));
        editors(UEDA).body("delegations[0].state", equalTo("ENDED"));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/history?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.actor == 'tanabe' }.detail.onBehalfOf", contains("shirahama", "shirahama"))
                .body("items.findAll { it.actor == 'shirahama' }.detail.onBehalfOf.findAll { it }", empty());
        assertThat(as(Identity.SHIRAHAMA)
                        .accept("text/csv")
                        .get(API + "/applications/" + id + "/history?limit=100")
                        .asString())
                .contains("shirahamaの代理");
    }

    @Test
    void aDelegationIsRevoked() {
        keep(Identity.SHIRAHAMA, "{\"restricted\":true}").statusCode(200);
        send(Identity.SHIRAHAMA, "POST", "/delegations", EditorsExamples.DELEGATION)
                .statusCode(200)
                .body("delegations[0].until", equalTo("2099-08-14"));
        send(Identity.SHIRAHAMA, "POST", "/delegations", EditorsExamples.DELEGATION)
                .statusCode(409)
                .body("code", equalTo("DELEGATION_OPEN"));
        revoke(UEDA).statusCode(403).body("code", equalTo("NOT_IN_CHARGE"));
        revoke(Identity.SHIRAHAMA).statusCode(200).body("delegations[0].state", equalTo("REVOKED"));
        revoke(Identity.SHIRAHAMA).statusCode(409).body("code", equalTo("DELEGATION_OVER"));
        delegate(Identity.SHIRAHAMA, "tanabe", today, today.plusDays(1)).statusCode(200);
        change(TANABE).statusCode(200);
        send(TANABE, "POST", "/delegations/2/revocation", "").statusCode(200);
        change(TANABE).statusCode(403);
        delegate(Identity.SHIRAHAMA, "tanabe", today.minusDays(1), today)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"))
                .body("errors[0].code", equalTo("DELEGATION_PERIOD_WRONG"));
    }

    @Test
    void aCaseIsHandedOverForGood() {
        keep(Identity.SHIRAHAMA, "{\"restricted\":true}").statusCode(200);
        handOver().statusCode(200).body("inCharge", equalTo("tanabe"));
        change(Identity.SHIRAHAMA).statusCode(403);
        revoke(Identity.SHIRAHAMA).statusCode(200).body("inCharge", equalTo("shirahama"));
        handOver().statusCode(200);
        change(TANABE).statusCode(200);
        send(Identity.SHIRAHAMA, "POST", "/delegations/2/revocation", "")
                .statusCode(409)
                .body("code", equalTo("DELEGATION_OVER"));
        keep(TANABE, "{\"restricted\":false}").statusCode(200);
        as(UEDA).get(API + "/applications/" + id + "/history?limit=100")
                .then()
                .body("items.findAll { it.actor == 'tanabe' }.detail.onBehalfOf.findAll { it }", empty());
    }

    @Test
    void aColleagueTakesChargeAfterTwoWeeksWithoutThePerson() {
        keep(Identity.SHIRAHAMA, "{\"restricted\":true}").statusCode(200);
        clock.set(startOf(today.plusDays(5)));
        change(Identity.SHIRAHAMA).statusCode(200);
        clock.set(startOf(today.plusDays(19)).minusMillis(1));
        takeOver(UEDA).statusCode(409).body("code", equalTo("TAKEOVER_TOO_EARLY"));
        actions(UEDA).body("find { it.action == 'takeover' }.reasons.code", contains("TAKEOVER_TOO_EARLY"));
        editors(UEDA).body("takeoverOpensOn", equalTo(today.plusDays(19).toString()));
        clock.set(startOf(today.plusDays(19)));
        takeOver(PROGRAM).statusCode(409).body("code", equalTo("CHARGE_NEEDS_PERSON"));
        takeOver(UEDA)
                .statusCode(200)
                .body("inCharge", equalTo("ueda"))
                .body("delegations[0].manner", equalTo("TAKEOVER"));
        change(UEDA).statusCode(200);
        change(Identity.SHIRAHAMA).statusCode(403);
    }

    @Test
    void anOfficerNamesThePersonInChargeOfWhatWasSubmitted() {
        keep(Identity.SHIRAHAMA, "{\"restricted\":true}").statusCode(200);
        send(Identity.OFFICER, "POST", "/reassignment", EditorsExamples.REASSIGNMENT)
                .statusCode(404);
        Fixtures.attachRequired(id);
        Fixtures.submit(id).then().statusCode(200);
        send(Identity.OFFICER, "POST", "/reassignment", EditorsExamples.REASSIGNMENT)
                .statusCode(200)
                .body("inCharge", equalTo("tanabe"));
        send(UEDA, "POST", "/withdrawal", "").statusCode(403).body("detail", containsString("tanabe"));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/history?limit=100")
                .then()
                .body("items.find { it.action == 'REASSIGN_CASE' }.detail.reason", containsString("退職"));
        send(TANABE, "POST", "/withdrawal", "").statusCode(200);
        keep(TANABE, "{\"restricted\":false}").statusCode(409).body("code", equalTo("EDITORS_CLOSED"));
    }

    @Test
    void anOldCaseHasNoPersonInChargeUntilAColleagueTakesIt() {
        TestDatabase.get().execute("UPDATE application SET editors = '{}' WHERE id = '" + id + "'");
        change(UEDA).statusCode(200);
        keep(UEDA, EditorsExamples.EDITORS).statusCode(409).body("code", equalTo("NO_PERSON_IN_CHARGE"));
        takeOver(UEDA).statusCode(200).body("inCharge", equalTo("ueda"));
        keep(UEDA, EditorsExamples.EDITORS).statusCode(200).body("restricted", equalTo(true));
        change(Identity.SHIRAHAMA).statusCode(403);
    }
}
