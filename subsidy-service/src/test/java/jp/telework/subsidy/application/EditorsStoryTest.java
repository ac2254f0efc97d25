package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.casework.delegation.api.EditorsExamples;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 担当者・共同編集者・委任: who of an organisation changes an application, and who acts for whom. */
@QuarkusTest
@ServiceDatabase("subsidy")
class EditorsStoryTest {

    private static final Identity TANABE = colleague("tanabe");
    private static final Identity UEDA = colleague("ueda");
    private static final Identity PROGRAM = new Identity(
            "service-account-shirahama-system",
            "shirahama-system",
            Identity.SHIRAHAMA.organisation(),
            Identity.SHIRAHAMA.organisationName(),
            Set.of("applicant"));
    private static final String RESTRICTED = "{\"restricted\":true,\"coEditors\":[\"tanabe\"]}";

    @Inject
    TestClock clock;

    private UUID call;
    private String id;
    private LocalDate today;

    @BeforeEach
    void aDraft() {
        call = Fixtures.openCall();
        id = Fixtures.draft(call);
        today = Japan.today(clock);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    private static Identity colleague(String name) {
        return new Identity(
                name,
                "telework-cli",
                Identity.SHIRAHAMA.organisation(),
                Identity.SHIRAHAMA.organisationName(),
                Set.of("applicant"));
    }

    @Test
    void aCaseIsOpenToAllColleaguesByDefault() {
        editors(TANABE)
                .body("inCharge", equalTo("shirahama"))
                .body("restricted", equalTo(false))
                .body("coEditors", empty());
        change(TANABE).statusCode(200);
        change(PROGRAM).statusCode(200);
        String byProgram = as(PROGRAM)
                .body(Fixtures.application(call).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(UEDA).get(API + "/applications/" + byProgram + "/editors")
                .then()
                .statusCode(200)
                .body("inCharge", nullValue());
    }

    @Test
    void aColleagueWhoIsNotNamedIsToldWhomToAsk() {
        keep(Identity.SHIRAHAMA, RESTRICTED).statusCode(200).body("coEditors", contains("tanabe"));
        change(TANABE).statusCode(200);
        change(UEDA)
                .statusCode(403)
                .body("code", equalTo("EDITORS_ONLY"))
                .body("detail", containsString("shirahamaさんに依頼してください"));
        send(UEDA, "PUT", "?dryRun=true", body()).statusCode(403).body("code", equalTo("EDITORS_ONLY"));
        for (String command : List.of("submission", "withdrawal")) {
            send(UEDA, "POST", "/" + command, "").statusCode(403).body("code", equalTo("EDITORS_ONLY"));
        }
        for (String action : List.of("change", "documents", "submission", "withdrawal")) {
            actions(UEDA)
                    .body("find { it.action == '" + action + "' }.allowed", equalTo(false))
                    .body("find { it.action == '" + action + "' }.reasons.code", contains("EDITORS_ONLY"))
                    .body("find { it.action == '" + action + "' }.reasons[0].message", containsString("shirahama"));
        }
        actions(UEDA).body("find { it.action == 'editors' }.reasons.code", contains("NOT_IN_CHARGE"));
        actions(TANABE).body("find { it.action == 'change' }.allowed", equalTo(true));
        as(UEDA).get(API + "/applications/" + id).then().statusCode(200);
        editors(UEDA).body("coEditors", contains("tanabe"));
        keep(TANABE, "{\"restricted\":false}").statusCode(403).body("code", equalTo("NOT_IN_CHARGE"));
        // The control: what refuses is the restriction and nothing else.
        keep(Identity.SHIRAHAMA, "{\"restricted\":false}").statusCode(200);
        change(UEDA).statusCode(200);
    }

    @Test
    void aDryRunThatIsRefusedLeavesNoRow() {
        keep(Identity.SHIRAHAMA, RESTRICTED).statusCode(200);
        long before = refusals();
        send(UEDA, "PUT", "?dryRun=true", body()).statusCode(403);
        assertThat(refusals()).isEqualTo(before);
        change(UEDA).statusCode(403);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void aRefusalIsNotRememberedUnderItsKey() {
        keep(Identity.SHIRAHAMA, RESTRICTED).statusCode(200);
        String key = UUID.randomUUID().toString();
        changeUnder(key).statusCode(403);
        keep(Identity.SHIRAHAMA, "{\"restricted\":true,\"coEditors\":[\"ueda\"]}")
                .statusCode(200);
        changeUnder(key).statusCode(200);
    }

    private ValidatableResponse changeUnder(String key) {
        String path = API + "/applications/" + id;
        return as(UEDA).header("If-Match", Tags.of(UEDA, path))
                .header("Idempotency-Key", key)
                .post(path + "/withdrawal")
                .then();
    }

    private static long refusals() {
        return TestDatabase.get()
                .number("SELECT count(*) FROM audit_entry WHERE outcome = 'REFUSED' AND actor = 'ueda'");
    }

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

    @Test
    void nothingLeaksToOthers() {
        keep(Identity.SHIRAHAMA, RESTRICTED).statusCode(200);
        as(Identity.ITOSHIMA)
                .get(API + "/applications/" + id + "/editors")
                .then()
                .statusCode(404);
        as(Identity.REVIEWER)
                .get(API + "/applications/" + id + "/editors")
                .then()
                .statusCode(403);
        as(Identity.BACKOFFICE)
                .get(API + "/applications/" + id + "/editors")
                .then()
                .statusCode(403);
        send(Identity.ITOSHIMA, "PUT", "/editors", RESTRICTED)
                .statusCode(404)
                .body("detail", not(containsString("shirahama")));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'application/" + id
                                + "' AND data::text LIKE '%tanabe%'"))
                .as("events that name a colleague")
                .isZero();
        as(Identity.AUDITOR)
                .get(API + "/applications/" + id + "/editors")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("coEditors", contains("tanabe"));
    }

    private static Instant startOf(LocalDate day) {
        return Japan.startOf(day);
    }

    private String body() {
        return Fixtures.application(call).toString();
    }

    private ValidatableResponse change(Identity who) {
        return send(who, "PUT", "", body());
    }

    private ValidatableResponse keep(Identity who, String wanted) {
        return send(who, "PUT", "/editors", wanted);
    }

    private ValidatableResponse delegate(Identity who, String to, LocalDate from, LocalDate until) {
        return send(
                who,
                "POST",
                "/delegations",
                "{\"to\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(to, from, until));
    }

    private ValidatableResponse handOver() {
        return send(Identity.SHIRAHAMA, "POST", "/delegations", "{\"to\":\"tanabe\"}");
    }

    private ValidatableResponse revoke(Identity who) {
        return send(who, "POST", "/delegations/1/revocation", "");
    }

    private ValidatableResponse takeOver(Identity who) {
        return send(who, "POST", "/takeover", "");
    }

    private ValidatableResponse send(Identity who, String method, String below, String wanted) {
        String path = API + "/applications/" + id;
        var request = as(who).header("If-Match", Tags.of(who, path));
        return (wanted.isEmpty() ? request : request.body(wanted))
                .request(method, path + below)
                .then();
    }

    private ValidatableResponse editors(Identity who) {
        return as(who).get(API + "/applications/" + id + "/editors").then().statusCode(200);
    }

    private ValidatableResponse actions(Identity who) {
        return as(who).get(API + "/applications/" + id + "/actions").then().statusCode(200);
    }
}
