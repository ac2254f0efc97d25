package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application over the cap: the check says so beforehand, and the submission is refused for the same reason. */
@ExtendWith(RealStack.class)
@Order(3)
class EligibilityIT {

    private static final long OVER_THE_CAP = 30_001_000;

    private final Suite suite;

    EligibilityIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void anApplicationOverTheCapIsRefusedAsTheCheckSaid() {
        ObjectNode proposal = Case.proposal(suite, Case.openCall(suite, body -> {}));
        dearer(proposal);
        Client shirahama = suite.as("shirahama");

        JsonNode assessment =
                shirahama.post(Case.API + "/assessments", proposal).expect(200).json();
        assertThat(assessment.path("eligible").asBoolean(true)).isFalse();
        assertThat(assessment.path("grantableYen").asLong()).isEqualTo(30_000_000);
        assertThat(assessment.path("issues")).hasSize(1);
        namesTheCap(assessment.path("issues").get(0));

        Case draft = Case.completeDraft(shirahama, proposal, Case.DOCUMENTS);
        JsonNode refusal = draft.submit().expectProblem(422, "CAP_EXCEEDED").json();
        assertThat(refusal.path("errors")).hasSize(1);
        namesTheCap(refusal.path("errors").get(0));

        JsonNode after = shirahama.get(draft.path()).expect(200).json();
        assertThat(after.path("status").asText()).isEqualTo("DRAFT");
        assertThat(after.path("receiptNumber").isTextual()).isFalse();
    }

    /** One more line of expenses, so that the cap alone is in the way. */
    private static void dearer(ObjectNode proposal) {
        proposal.withArray("expenses")
                .addObject()
                .put("category", "RENOVATION")
                .put("description", "追加の改修")
                .put("quantity", 1)
                .put("unit", "式")
                .put("unitPriceYen", 10_000_000)
                .put("amountYen", 10_000_000);
        proposal.put("requestedAmountYen", OVER_THE_CAP);
    }

    private static void namesTheCap(JsonNode issue) {
        assertThat(issue.path("code").asText()).isEqualTo("CAP_EXCEEDED");
        assertThat(issue.path("pointer").asText()).isEqualTo("/requestedAmountYen");
        assertThat(issue.path("message").asText()).contains("30,000,000");
    }
}
