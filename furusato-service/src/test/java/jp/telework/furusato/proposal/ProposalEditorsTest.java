package jp.telework.furusato.proposal;

import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import jp.telework.casework.delegation.api.EditorsExamples;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 担当者・共同編集者: a proposal is kept to named colleagues as an application is. */
@QuarkusTest
@ServiceDatabase("furusato")
class ProposalEditorsTest {

    private static final Identity UEDA = new Identity(
            "ueda",
            "telework-cli",
            Identity.SHIRAHAMA.organisation(),
            Identity.SHIRAHAMA.organisationName(),
            Set.of("applicant"));

    private UUID round;
    private String path;

    @BeforeEach
    void aDraft() {
        round = SelectionFixtures.openRound();
        path = PROPOSALS + SelectionFixtures.completeDraft(round);
    }

    @Test
    void aProposalIsKeptToNamedColleagues() {
        String body = SelectionFixtures.proposal(round, proposal -> {}).toString();
        assertThat(put(UEDA, "", body)).as("open by default").isEqualTo(200);
        assertThat(put(Identity.SHIRAHAMA, "/editors", EditorsExamples.EDITORS)).isEqualTo(200);
        assertThat(put(UEDA, "", body)).isEqualTo(403);
        as(UEDA).header("If-Match", SelectionFixtures.etag(UEDA, path))
                .post(path + "/submission?dryRun=true")
                .then()
                .statusCode(403)
                .body("code", equalTo("EDITORS_ONLY"))
                .body("detail", containsString("shirahama"));
        as(UEDA).get(path + "/actions")
                .then()
                .body("find { it.action == 'submission' }.reasons.code", contains("EDITORS_ONLY"));
        assertThat(put(Identity.SHIRAHAMA, "/editors", "{\"restricted\":false}"))
                .isEqualTo(200);
        assertThat(put(UEDA, "", body)).as("the control: nothing else refused").isEqualTo(200);
    }

    @Test
    void theNamesGoWithTheContactPoint() {
        assertThat(put(Identity.SHIRAHAMA, "/editors", EditorsExamples.EDITORS)).isEqualTo(200);
        String id = path.substring(path.lastIndexOf('/') + 1);
        TestDatabase.get().execute("SELECT erase_proposal('" + id + "', now())");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM town_proposal WHERE id = '" + id + "' AND editors = '{}'"))
                .isEqualTo(1);
    }

    private int put(Identity who, String below, String body) {
        return as(who).header("If-Match", SelectionFixtures.etag(who, path))
                .body(body)
                .put(path + below)
                .statusCode();
    }
}
