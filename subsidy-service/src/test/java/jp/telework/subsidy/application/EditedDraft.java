package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestClock;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A draft of Shirahama, its colleagues, and what they do with it. */
abstract class EditedDraft {

    static final Identity TANABE = colleague("tanabe");
    static final Identity UEDA = colleague("ueda");
    static final Identity PROGRAM = new Identity(
            "service-account-shirahama-system",
            "shirahama-system",
            Identity.SHIRAHAMA.organisation(),
            Identity.SHIRAHAMA.organisationName(),
            Set.of("applicant"));
    static final String RESTRICTED = "{\"restricted\":true,\"coEditors\":[\"tanabe\"]}";

    @Inject
    TestClock clock;

    UUID call;
    String id;
    LocalDate today;

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

    static Identity colleague(String name) {
        return new Identity(
                name,
                "telework-cli",
                Identity.SHIRAHAMA.organisation(),
                Identity.SHIRAHAMA.organisationName(),
                Set.of("applicant"));
    }

    static Instant startOf(LocalDate day) {
        return Japan.startOf(day);
    }

    String body() {
        return Fixtures.application(call).toString();
    }

    ValidatableResponse change(Identity who) {
        return send(who, "PUT", "", body());
    }

    ValidatableResponse keep(Identity who, String wanted) {
        return send(who, "PUT", "/editors", wanted);
    }

    ValidatableResponse delegate(Identity who, String to, LocalDate from, LocalDate until) {
        return send(
                who,
                "POST",
                "/delegations",
                "{\"to\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(to, from, until));
    }

    ValidatableResponse handOver() {
        return send(Identity.SHIRAHAMA, "POST", "/delegations", "{\"to\":\"tanabe\"}");
    }

    ValidatableResponse revoke(Identity who) {
        return send(who, "POST", "/delegations/1/revocation", "");
    }

    ValidatableResponse takeOver(Identity who) {
        return send(who, "POST", "/takeover", "");
    }

    ValidatableResponse send(Identity who, String method, String below, String wanted) {
        String path = API + "/applications/" + id;
        var request = as(who).header("If-Match", Tags.of(who, path));
        return (wanted.isEmpty() ? request : request.body(wanted))
                .request(method, path + below)
                .then();
    }

    ValidatableResponse editors(Identity who) {
        return as(who).get(API + "/applications/" + id + "/editors").then().statusCode(200);
    }

    ValidatableResponse actions(Identity who) {
        return as(who).get(API + "/applications/" + id + "/actions").then().statusCode(200);
    }
}
