package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 前回の応募からの転記: what stays the same is taken over from the organisation's own applications, and nothing else. */
@QuarkusTest
@ServiceDatabase("subsidy")
class PrefillTest {

    private static final Identity NEWCOMER =
            new Identity("newcomer", "telework-cli", "9000020011002", "札幌市", Set.of("applicant"));

    private static Response prefill(Identity who, UUID call) {
        return as(who).get(API + "/calls/" + call + "/prefill");
    }

    private static String applied(UUID call, Consumer<ObjectNode> change) {
        return as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call, change).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void takesEachPartFromTheNewestApplicationThatHasIt() {
        UUID earlier = Fixtures.openCall();
        UUID next = Fixtures.openCall();
        String whole = applied(earlier, body -> {});
        String changed = applied(earlier, body -> {
            body.remove("site");
            body.remove("consortium");
            body.withObject("/contact").put("name", "新しい担当");
        });
        Response answer = prefill(Identity.SHIRAHAMA, next);
        answer.then()
                .statusCode(200)
                .body("application.callId", equalTo(next.toString()))
                .body("application.site.localGovernmentCode", equalTo("304018"))
                .body("application.consortium.members.size()", is(3))
                .body("application.contact.name", equalTo("新しい担当"))
                .body("application.requestedAmountYen", nullValue())
                .body("application.expenses", nullValue())
                .body("application.startsOn", nullValue())
                .body("sources.pointer", contains("/site", "/consortium", "/contact"))
                .body("sources.applicationId", contains(whole, whole, changed))
                .body("sources.callId", contains(earlier.toString(), earlier.toString(), earlier.toString()));
        // What is answered is a body of a new application.
        as(Identity.SHIRAHAMA)
                .body(answer.jsonPath().getMap("application"))
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .body("contact.name", equalTo("新しい担当"));
    }

    @Test
    void givesNothingOfAnotherOrganisation() {
        UUID call = Fixtures.openCall();
        applied(call, body -> {});
        prefill(NEWCOMER, call)
                .then()
                .statusCode(200)
                .body("application.callId", equalTo(call.toString()))
                .body("application.site", nullValue())
                .body("sources", empty());
        prefill(Identity.SHIRAHAMA, call).then().body("sources", not(empty()));
        given().get(API + "/calls/" + call + "/prefill").then().statusCode(401);
    }

    @Test
    void knowsPublishedCallsAlone() {
        String draft = as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(API + "/calls")
                .path("id");
        prefill(Identity.SHIRAHAMA, UUID.fromString(draft)).then().statusCode(404);
    }
}
