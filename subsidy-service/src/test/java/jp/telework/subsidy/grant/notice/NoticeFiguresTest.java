package jp.telework.subsidy.grant.notice;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.subsidy.notice.NoticeForms;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Every figure of a notice is a figure of the act of which the notice tells. */
@QuarkusTest
@ServiceDatabase("subsidy")
class NoticeFiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NoticeFigures figures = new NoticeFigures();

    @Test
    void ofACaseThatWasChangedFixedCutAndCancelled() throws Exception {
        String id = GrantFixtures.inProgress();
        change(id);
        MoneyFixtures.paid(id, "ADVANCE", 20_000_000);
        // As changed: without this the costs would differ from the approved allocation.
        ProgressFixtures.reported(id, body -> {
            ((ObjectNode) body.at("/costs/0")).put("eligibleYen", 9_900_000);
            ((ObjectNode) body.at("/costs/3")).put("eligibleYen", 7_428_000);
        });
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200);
        check(id);
        cancel(id, 5_000_000L);
        check(id);
        assertThat(caseOf(id).at("/fixedYen").asLong()).isEqualTo(figure(id, "cancellation", "取消し後の補助金の額"));
        cancel(id, null);
        check(id);
        MoneyFixtures.ordered(id);
        check(id);
        assertThat(figure(id, "return-order", "返還する額")).isEqualTo(20_000_000);
        assertThat(figures.seen()).contains("変更前の補助金の額", "取り消す額", "今後交付する額", "返還する額", "補助対象経費の配分");
    }

    @Test
    void ofACaseThatWasPaidMoreThanFixed() throws Exception {
        String id = GrantFixtures.inProgress();
        MoneyFixtures.paid(id, "ADVANCE", MoneyFixtures.DECIDED);
        MoneyFixtures.fixed(id);
        MoneyFixtures.ordered(id);
        check(id);
        assertThat(figures.seen()).contains("返還を要する額");
    }

    /** The notice shows what was reported, what the examination left of it and why, and how the fixed amount follows. */
    @Test
    void ofACaseWhoseReportWasCut() throws Exception {
        String id = ProgressFixtures.reported(GrantFixtures.inProgress());
        post(
                        Identity.OFFICER,
                        id,
                        "final-amount",
                        example(MoneyExamples.FINAL_AMOUNT, body -> body.remove("inspectedOn")))
                .then()
                .statusCode(200);
        check(id);
        assertThat(figures.seen()).contains("経費の区分ごとの額", "確定額の算出");
        JsonNode found = JSON.readTree(as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/final-amount")
                .asString());
        JsonNode correction = found.at("/corrections/0");
        JsonNode line = lineOf(found, correction.at("/category").asText());
        assertThat(line.at("/actualYen")).isEqualTo(correction.at("/examinedYen"));
        assertThat(line.at("/reportedYen").asLong())
                .isGreaterThan(line.at("/actualYen").asLong());
        assertThat(found.at("/reportedYen").asLong()).isEqualTo(NoticeFigures.sum(found, "/lines/*/reportedYen"));
        assertThat(found.at("/examinedYen").asLong()).isEqualTo(NoticeFigures.sum(found, "/lines/*/actualYen"));
        assertThat(found.at("/workings/netYen")).isEqualTo(found.at("/netEligibleYen"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/final-amount.json")
                .then()
                .body(
                        "content.items.find { it.label == '補助対象と認めない経費及びその理由' }.lines[0]",
                        endsWith("残りを認めない理由：" + correction.at("/reason").asText()));
    }

    private static JsonNode lineOf(JsonNode found, String category) {
        for (JsonNode line : found.at("/lines")) {
            if (line.at("/category").asText().equals(category)) {
                return line;
            }
        }
        throw new AssertionError(category);
    }

    private static void change(String id) {
        int request = ProgressFixtures.changeRequested(id);
        post(Identity.OFFICER, id, "change-requests/" + request + "/approval", ChangeExamples.APPROVAL_NOTE)
                .then()
                .statusCode(200);
    }

    private static void cancel(String id, Long yen) {
        post(Identity.APPROVER, id, "cancellation", example(ReturningExamples.CANCELLATION, body -> {
                    if (yen == null) {
                        body.put("whole", true).remove("amountYen");
                    } else {
                        body.put("amountYen", yen);
                    }
                }))
                .then()
                .statusCode(200);
    }

    /** Compares all notices of a case so far with its acts. */
    private void check(String id) throws Exception {
        JsonNode grant = caseOf(id);
        JsonNode notices = JSON.readTree(
                as(Identity.OFFICER).get(API + "/grants/" + id + "/notices").asString());
        assertThat(notices.at("/items")).isNotEmpty();
        for (JsonNode issued : notices.at("/items")) {
            int act = issued.at("/actNumber").asInt();
            JsonNode content = grant.at("/timeline/" + (act - 1) + "/content");
            JsonNode notice = JSON.readTree(as(Identity.OFFICER)
                            .get(API + "/grants/" + id + "/notices/"
                                    + issued.at("/kind").asText() + ".json?act=" + act)
                            .asString())
                    .at("/content");
            String title = notice.at("/title").asText();
            List<String> labels = new ArrayList<>();
            notice.at("/items").forEach(item -> labels.add(item.at("/label").asText()));
            assertThat(labels).containsAll(NoticeForms.required(title));
            assertThat(NoticeForms.possible(title)).containsAll(labels);
            for (JsonNode item : notice.at("/items")) {
                figures.compare(item, content, () -> decidedBefore(grant, act));
            }
        }
    }

    private static long decidedBefore(JsonNode grant, int act) {
        long decided = 0;
        for (JsonNode earlier : grant.at("/timeline")) {
            String kind = earlier.at("/kind").asText();
            if (earlier.at("/number").asInt() < act && (kind.equals("DECISION") || kind.equals("CHANGE_APPROVAL"))) {
                decided = earlier.at("/content/amountYen").asLong();
            }
        }
        return decided;
    }

    private static JsonNode caseOf(String id) throws Exception {
        return JSON.readTree(GrantFixtures.get(id).asString());
    }

    private static long figure(String id, String kind, String label) throws Exception {
        JsonNode notice = JSON.readTree(as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/notices/" + kind + ".json")
                .asString());
        for (JsonNode item : notice.at("/content/items")) {
            if (item.at("/label").asText().equals(label)) {
                return item.at("/amountYen").asLong();
            }
        }
        throw new AssertionError(label);
    }
}
