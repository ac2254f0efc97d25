package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import jp.telework.casework.message.api.MessageExamples;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.usecase.EraseApplications;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What goes when its time is over, what stays, and what is held back. */
@QuarkusTest
@ServiceDatabase("subsidy")
class RetentionTest {

    private static final String HOLDS = API + "/retention/holds";

    @Inject
    EraseApplications erase;

    private static String draft() {
        String id = Fixtures.draft(Fixtures.openCall());
        Fixtures.attach(id, "PROJECT_PLAN", "鈴木花子の計画.pdf", Fixtures.pdf("x"), "application/pdf")
                .then()
                .statusCode(201);
        return id;
    }

    /** Drafts of other tests stay as new as they are. */
    private static void lastChanged(String id, int daysAgo) {
        TestDatabase.get()
                .execute("UPDATE application SET updated_at = now() - interval '" + daysAgo + " days' WHERE id = '" + id
                        + "'");
    }

    private void bothRun() {
        Together.run(2, replica -> () -> {
            erase.run();
            return replica;
        });
    }

    private static long contents(String owner) {
        return TestDatabase.get().number("SELECT count(*) FROM document_content WHERE owner_id = '" + owner + "'");
    }

    private static long contacts(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM application WHERE id = '" + id + "' AND proposal ? 'contact'");
    }

    private static long erasures(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM audit_entry WHERE stream = 'application/" + id
                        + "' AND action = 'ERASE_PERSONAL_DATA'");
    }

    @Test
    void aDraftThatWasNeverSubmittedLosesContactAndFilesOnce() {
        String id = draft();
        lastChanged(id, 364);
        bothRun();
        assertThat(contents(id)).isEqualTo(1);
        lastChanged(id, 367);
        bothRun();
        bothRun();
        assertThat(contents(id)).isZero();
        assertThat(contacts(id)).isZero();
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/editors")
                .then()
                .statusCode(200)
                .body("inCharge", nullValue());
        assertThat(erasures(id)).as("two replicas, two days, one erasure").isEqualTo(1);
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id)
                .then()
                .statusCode(200)
                .body("title", notNullValue())
                .body("contact", nullValue())
                .body("documents[0].sha256", notNullValue())
                .body("documents[0].name", equalTo("消去済み"));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/documents/1")
                .then()
                .statusCode(404);
        as(Identity.AUDITOR)
                .get(API + "/retention?limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("APPLICATION_DRAFTS", "APPLICATIONS_ENDED", "GRANTS_CLOSED", "REMEMBERED_ANSWERS"))
                .body("items.find { it.code == 'APPLICATION_DRAFTS' }.due", equalTo(0))
                .body("items.find { it.code == 'APPLICATION_DRAFTS' }.lastRunAt", notNullValue())
                .body("items.find { it.code == 'APPLICATION_DRAFTS' }.erasedInAll", greaterThanOrEqualTo(1));
    }

    /** A hold under another kind would keep nothing. */
    @Test
    void aCaseIsHeldUnderItsOwnKind() {
        String grant = GrantFixtures.applied();
        hold("application", grant).statusCode(422).body("errors.code", hasItem("NO_SUCH_CASE"));
        hold("grant", draft()).statusCode(422).body("errors.code", hasItem("NO_SUCH_CASE"));
        hold("grant", grant).statusCode(201);
        String erased = draft();
        lastChanged(erased, 367);
        erase.run();
        hold("application", erased).statusCode(422).body("errors.code", hasItem("NO_SUCH_CASE"));
    }

    /** Whoever takes the service's role over erases nothing that is held or under way. */
    @Test
    void theFunctionItselfRefusesWhatIsHeldOrUnderWay() throws SQLException {
        String held = draft();
        hold("application", held).statusCode(201);
        assertThatThrownBy(() -> eraseAsService(held)).hasMessageContaining("is held");
        String underWay = Fixtures.submitted();
        eraseAsService(underWay);
        assertThat(contacts(underWay)).isEqualTo(1);
    }

    /** A hold that comes while a batch runs waits for it, and then finds what the batch left. */
    @Test
    void aHoldAndABatchFollowEachOther() {
        String id = draft();
        lastChanged(id, 367);
        List<Integer> answers = Together.run(2, i -> () -> {
            if (i == 0) {
                erase.run();
                return 0;
            }
            return hold("application", id).extract().statusCode();
        });
        long expected = answers.get(1) == 201 ? 1 : 0;
        assertThat(contents(id)).as("held answers " + answers.get(1)).isEqualTo(expected);
    }

    @Test
    void messagesGoWithTheirFilesAndTexts() {
        String id = Fixtures.submitted();
        for (Identity side : List.of(Identity.SHIRAHAMA, Identity.OFFICER)) {
            as(side).body(MessageExamples.MESSAGE)
                    .post(API + "/applications/" + id + "/messages")
                    .then()
                    .statusCode(201);
            int message = side == Identity.SHIRAHAMA ? 1 : 2;
            given().header("Authorization", side.bearer())
                    .multiPart("file", "suzuki.pdf", Fixtures.pdf("m"), "application/pdf")
                    .post(API + "/applications/" + id + "/messages/" + message + "/files")
                    .then()
                    .statusCode(201);
        }
        long used = used();
        TestDatabase.get()
                .execute("UPDATE application SET status = 'WITHDRAWN', shown_status = 'WITHDRAWN',"
                        + " updated_at = now() - interval '10 years' WHERE id = '"
                        + id + "'");
        long own = TestDatabase.get()
                .number("SELECT sum(octet_length(content)) FROM document_content WHERE owner_id = '" + id + "'");
        erase.run();
        as(Identity.OFFICER)
                .get(API + "/applications/" + id + "/messages")
                .then()
                .body("items.text", everyItem(equalTo("消去済み")))
                .body("items.files.name", everyItem(hasItem("消去済み")));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/messages/1/files/1")
                .then()
                .statusCode(404);
        assertThat(used - used()).as("the ministry's file was not counted").isEqualTo(own + Fixtures.pdf("m").length);
    }

    private static long used() {
        return TestDatabase.get()
                .number("SELECT bytes FROM document_usage WHERE organisation = '" + Identity.SHIRAHAMA.organisation()
                        + "'");
    }

    private static void eraseAsService(String id) throws SQLException {
        TestDatabase.get().asService(statement -> {
            statement.execute("SELECT erase_application('" + id + "', now())");
            return true;
        });
    }

    private static ValidatableResponse hold(String kind, String id) {
        return as(Identity.OFFICER)
                .contentType("application/json")
                .body("{\"caseKind\":\"%s\",\"caseId\":\"%s\",\"reason\":\"会計実地検査のため\"}".formatted(kind, id))
                .post(HOLDS)
                .then();
    }

    @Test
    void whatIsHeldStaysUntilTheHoldIsReleased() {
        String id = draft();
        String body = "{\"caseKind\":\"application\",\"caseId\":\"%s\",\"reason\":\"会計実地検査のため\"}".formatted(id);
        String hold = as(Identity.OFFICER)
                .contentType("application/json")
                .body(body)
                .post(HOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.OFFICER)
                .contentType("application/json")
                .body(body)
                .post(HOLDS)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_HELD"));
        as(Identity.OFFICER)
                .contentType("application/json")
                .body(body.replace("\"application\"", "\"call\""))
                .post(HOLDS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("KIND_NOT_HELD"));
        as(Identity.OFFICER)
                .contentType("application/json")
                .body(body.replace(id, "00000000-0000-7000-8000-000000000000"))
                .post(HOLDS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NO_SUCH_CASE"));
        lastChanged(id, 800);
        bothRun();
        assertThat(contents(id)).isEqualTo(1);
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"検査が終了したため\"}")
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("status", equalTo("RELEASED"));
        as(Identity.OFFICER)
                .get(HOLDS + "/" + hold + "/actions")
                .then()
                .body("findAll { it.allowed }.action", not(hasItem("release")));
        bothRun();
        assertThat(contents(id)).isZero();
    }
}
