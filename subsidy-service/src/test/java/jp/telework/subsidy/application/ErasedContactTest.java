package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.usecase.EraseApplications;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.StoredWords;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** After the term no stored text of a case holds its contact point, whoever wrote it where; figures and the audit chain stay. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ErasedContactTest {

    private static final int NUMBER = ThreadLocalRandom.current().nextInt(1_000, 5_000);
    private static final String NAME = "情報係の白浜花子" + NUMBER;
    private static final String EMAIL = "hanako" + NUMBER + "@shirahama.example.jp";
    private static final String PHONE = "(0739)42-" + NUMBER;
    private static final List<String> CONTACT = List.of(NAME, EMAIL, PHONE);

    @Inject
    EraseApplications erase;

    @Test
    void noTextOfAnErasedCaseHoldsItsContactPoint() {
        UUID call = Fixtures.openCall();
        String application = submitted(call);
        String grant = GrantFixtures.applied(GrantFixtures.adopted(call, List.of(UUID.fromString(application)))
                .get(0));
        String said = "担当の" + NAME + "（" + EMAIL + "、電話" + PHONE + "）に確認した。";
        as(Identity.SHIRAHAMA)
                .body("{\"text\":\"" + said + "\"}")
                .post(API + "/applications/" + application + "/messages")
                .then()
                .statusCode(201);
        ObjectNode refusal = Fixtures.tree(Examples.ADVERSE_ACT);
        ((ObjectNode) refusal.at("/reasons/0")).put("facts", said);
        GrantFixtures.post(Identity.APPROVER, grant, "refusal", refusal.toString())
                .then()
                .statusCode(200);
        int requested = GrantFixtures.get(grant).path("requestedYen");
        // The control: before the term the same search finds the contact point wherever it was written.
        assertThat(StoredWords.holders(CONTACT))
                .contains(
                        "application.proposal",
                        "submission.content",
                        "event.data",
                        "case_message.text",
                        "grant_act.content",
                        "grant_notice.content");

        endedLongAgo(application, grant);
        erase.run();

        assertThat(StoredWords.holders(CONTACT)).isEmpty();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM broken_audit_rows() WHERE stream IN ('application/" + application
                                + "', 'grant/" + grant + "')"))
                .isZero();
        GrantFixtures.get(grant).then().statusCode(200).body("requestedYen", equalTo(requested));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + grant + "/notices/refusal.json")
                .then()
                .statusCode(200)
                .body("content.reasons[0].facts", containsString("消去済み"));
    }

    private static String submitted(UUID call) {
        ObjectNode body = Fixtures.application(call, sent -> sent.putObject("contact")
                .put("name", NAME)
                .put("email", EMAIL)
                .put("phone", PHONE));
        String id = as(Identity.SHIRAHAMA)
                .body(body.toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(id);
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    /** The tests' cases open without an adoption, which would have left the application adopted. */
    private static void endedLongAgo(String application, String grant) {
        String longAgo = "updated_at = now() - interval '7 years'";
        TestDatabase.get()
                .execute("UPDATE application SET status = 'ADOPTED', shown_status = 'ADOPTED', screened_by = 'officer',"
                        + " screened_at = now(), " + longAgo + " WHERE id = '" + application + "'");
        TestDatabase.get().execute("UPDATE grant_case SET " + longAgo + " WHERE id = '" + grant + "'");
    }
}
