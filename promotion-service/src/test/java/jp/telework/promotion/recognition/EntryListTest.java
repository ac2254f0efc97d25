package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of applications: by the state as the reader knows it, and by the number of another system. */
@QuarkusTest
@ServiceDatabase("promotion")
class EntryListTest {

    private String round = "";
    private String drafted = "";
    private String submitted = "";

    @BeforeEach
    void oneIsDraftedAndOneIsNot() {
        round = RecognitionFixtures.openRound();
        drafted = RecognitionFixtures.drafted(Identity.SHIRAHAMA, round);
        submitted = RecognitionFixtures.submitted(Identity.ITOSHIMA, round);
    }

    private List<String> listed(Identity who, String status) {
        return as(who).get(ENTRIES + "?roundId=" + round + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void theMinistryFiltersByWhatItKnows() {
        assertThat(listed(Identity.OFFICER, "DECISION_DRAFTED")).containsExactly(drafted);
        assertThat(listed(Identity.OFFICER, "SUBMITTED")).containsExactly(submitted);
        assertThat(listed(Identity.OFFICER, "WITHDRAWN")).isEmpty();
    }

    /** A filter tells no more than the row does. */
    @Test
    void anApplicantLearnsNothingOfADraftedDecision() {
        assertThat(listed(Identity.SHIRAHAMA, "SUBMITTED")).containsExactly(drafted);
        assertThat(listed(Identity.SHIRAHAMA, "DECISION_DRAFTED")).isEmpty();
    }

    @Test
    void theNumberOfAnotherSystemIsShownAndFound() {
        as(Identity.BACKOFFICE)
                .body("{\"subject\":\"recognition-entry/%s\",\"system\":\"BUNSHO\",\"number\":\"総情流第%s号\"}"
                        .formatted(submitted, submitted))
                .post(API + "/external-references")
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .get(ENTRIES + "?externalReference=総情流第" + submitted + "号")
                .then()
                .statusCode(200)
                .body("items.id", contains(submitted))
                .body("items[0].externalReferences", hasSize(1));
        as(Identity.ITOSHIMA)
                .get(ENTRIES + "/" + submitted)
                .then()
                .body("externalReferences[0].system", equalTo("BUNSHO"));
    }
}
