package jp.telework.furusato.proposal;

import static jp.telework.furusato.selection.SelectionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.telework.casework.message.api.MessageExamples;
import jp.telework.furusato.proposal.usecase.EraseProposals;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
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
        TestDatabase.get()
                .execute("UPDATE town_proposal SET status = 'WITHDRAWN', shown_status = 'WITHDRAWN',"
                        + " updated_at = now() - interval '10 years' WHERE id = '" + id + "'");
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
