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
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** 担当者・共同編集者: who of an organisation changes an application. */
@QuarkusTest
@ServiceDatabase("subsidy")
class EditorsStoryTest extends EditedDraft {

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
}
