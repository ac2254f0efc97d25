package jp.telework.furusato.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.WhatIsShown;
import org.junit.jupiter.api.Test;

/** Between a selection and its publication nothing that is read of the round outside of the ministry changes. */
@QuarkusTest
@ServiceDatabase("furusato")
class HiddenSelectionTest {

    @Test
    void everyReadOfTheRoundAnswersTheSameBytes() {
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(3);
        WhatIsShown shown = new WhatIsShown(
                List.of("anonymous", "applicant", "foreign", "reviewer", "secretariat", "manager"),
                Map.of("selection-rounds", decidable.round().toString()),
                List.of("UNDER_EVALUATION", "SELECTED", "NOT_SELECTED", "SUBMITTED"));
        Map<String, String> before = shown.read();
        SelectionFixtures.select(
                        Identity.APPROVER, decidable.round(), decidable.plan().toString())
                .then()
                .statusCode(200);
        assertThat(shown.read()).isEqualTo(before);
    }
}
