package jp.telework.furusato.proposal;

import static jp.telework.furusato.selection.SelectionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.telework.casework.message.api.MessageExamples;
import jp.telework.furusato.proposal.usecase.EraseProposals;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.furusato.town.TownFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.StoredWords;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What goes of a proposal when its time is over, and what is held back. */
@QuarkusTest
@ServiceDatabase("furusato")
class ProposalRetentionTest {

    private static final String API = "/api/furusato/v1";

    @Inject
    EraseProposals erase;

    @Test
    void aProposalThatEndedLosesContactAndMessagesUnlessItIsHeld() {
        String id = SelectionFixtures.submitted(SelectionFixtures.openRound());
        String messages = API + "/town-proposals/" + id + "/messages";
        as(Identity.OFFICER).body(MessageExamples.MESSAGE).post(messages).then().statusCode(201);
        ended(id, "WITHDRAWN");
        hold(id).statusCode(201);
        erase.run();
        assertThat(contacts(id)).isEqualTo(1);
        TestDatabase.get()
                .execute("UPDATE retention_hold SET released_at = now(), release_reason = '終了' WHERE case_id = '" + id
                        + "'");
        erase.run();
        assertThat(contacts(id)).isZero();
        as(Identity.OFFICER).get(messages).then().body("items.text", everyItem(equalTo("消去済み")));
        hold(id).statusCode(422).body("errors.code", hasItem("NO_SUCH_CASE"));
    }

    /** The control: before the term the same search finds the contact point wherever it was written. */
    @Test
    void noTextOfAnErasedProposalHoldsItsContactPoint() {
        int number = ThreadLocalRandom.current().nextInt(1_000, 5_000);
        String name = "企画係の白浜花子" + number;
        String email = "hanako" + number + "@shirahama.example.jp";
        String id = SelectionFixtures.draft(
                SelectionFixtures.openRound(),
                proposal ->
                        ((ObjectNode) proposal.get("contact")).put("name", name).put("email", email));
        SelectionFixtures.attach(id).then().statusCode(201);
        SelectionFixtures.submit(id).then().statusCode(200);
        String said = "担当の" + name + "（" + email + "）に確認した。";
        as(Identity.SHIRAHAMA)
                .body("{\"text\":\"" + said + "\"}")
                .post(API + "/town-proposals/" + id + "/messages")
                .then()
                .statusCode(201);
        SelectionFixtures.command(
                        Identity.OFFICER, API + "/town-proposals/" + id, "return", "{\"reason\":\"" + said + "\"}")
                .then()
                .statusCode(200);
        assertThat(StoredWords.holders(List.of(name, email)))
                .contains(
                        "town_proposal.proposal",
                        "town_proposal.return_reason",
                        "proposal_submission.content",
                        "case_message.text",
                        "event.data");
        ended(id, "WITHDRAWN");
        erase.run();
        assertThat(StoredWords.holders(List.of(name, email)))
                .as("what an officer wrote stays in the audit row, whose hash covers it")
                .isSubsetOf("audit_entry.detail");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM broken_audit_rows() WHERE stream = 'town-proposal/" + id + "'"))
                .isZero();
    }

    /** The time of a selected proposal counts from the end of its town's plan; without a plan from the year of the selection. */
    @Test
    void aSelectedProposalIsErasedAfterItsTownsPlan() {
        String id = SelectionFixtures.submitted(SelectionFixtures.openRound());
        String town = TownFixtures.town();
        TestDatabase.get().execute("UPDATE town SET proposal_id = '" + id + "' WHERE id = '" + town + "'");
        ended(id, "SELECTED");
        erase.run();
        assertThat(contacts(id)).as("in the year of the selection").isEqualTo(1);
        TestDatabase.get().execute("UPDATE town SET fiscal_year = 2015 WHERE id = '" + town + "'");
        erase.run();
        assertThat(contacts(id)).isZero();
    }

    private static void ended(String id, String status) {
        TestDatabase.get()
                .execute("UPDATE town_proposal SET status = '" + status + "', shown_status = '" + status
                        + "', updated_at = now() - interval '10 years' WHERE id = '" + id + "'");
    }

    private static long contacts(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM town_proposal WHERE id = '" + id + "' AND proposal ? 'contact'");
    }

    private static ValidatableResponse hold(String id) {
        return as(Identity.OFFICER)
                .contentType("application/json")
                .body("{\"caseKind\":\"town-proposal\",\"caseId\":\"%s\",\"reason\":\"検査のため\"}".formatted(id))
                .post(API + "/retention/holds")
                .then();
    }
}
