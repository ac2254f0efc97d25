package jp.telework.subsidy.grant.notice;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a notice is a figure of the act of which the notice tells. The table names where each one stands; a new
 * figure without a place fails.
 */
@QuarkusTest
@ServiceDatabase("subsidy")
class NoticeFiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Label of the item and its place in the content of the act. Several places are summed. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("補助金の額", "/amountYen"),
            Map.entry("補助対象経費の額", "/costs/*/eligibleYen"),
            Map.entry("変更前の補助金の額", "before"),
            Map.entry("変更後の補助金の額", "/amountYen"),
            Map.entry("確定額", "/fixedYen"),
            Map.entry("交付決定額", "/figures/decidedYen"),
            Map.entry("補助対象経費の実績額", "/lines/*/actualYen"),
            Map.entry("既に交付した額", "/figures/paidYen"),
            Map.entry("今後交付する額", "/figures/payableYen"),
            Map.entry("返還を要する額", "/figures/returnableYen"),
            Map.entry("取り消す額", "/amountYen"),
            Map.entry("取消し後の補助金の額", "/remainingYen"),
            Map.entry("返還する額", "/parts/*/amountYen"));

    private final List<String> seen = new ArrayList<>();

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
        assertThat(seen).contains("変更前の補助金の額", "取り消す額", "今後交付する額", "返還する額", "補助対象経費の配分");
    }

    @Test
    void ofACaseThatWasPaidMoreThanFixed() throws Exception {
        String id = GrantFixtures.inProgress();
        MoneyFixtures.paid(id, "ADVANCE", MoneyFixtures.DECIDED);
        MoneyFixtures.fixed(id);
        MoneyFixtures.ordered(id);
        check(id);
        assertThat(seen).contains("返還を要する額");
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
            for (JsonNode item : notice.at("/items")) {
                compare(item, content, grant, act);
            }
        }
    }

    private void compare(JsonNode item, JsonNode content, JsonNode grant, int act) {
        String label = item.at("/label").asText();
        if (item.hasNonNull("amountYen")) {
            assertThat(PLACES).containsKey(label);
            String place = PLACES.get(label);
            long expected = place.equals("before") ? decidedBefore(grant, act) : sum(content, place);
            assertThat(item.at("/amountYen").asLong()).as(label).isEqualTo(expected);
            seen.add(label);
        }
        if (item.hasNonNull("table")) {
            JsonNode rows = item.at("/table/rows");
            JsonNode sums = rows.get(rows.size() - 1).at("/amountsYen");
            assertThat(sums.get(sums.size() - 1).asLong()).as(label).isEqualTo(sum(content, "/costs/*/eligibleYen"));
            for (JsonNode cost : content.at("/costs")) {
                assertThat(rows).anySatisfy(row -> assertThat(
                                row.at("/amountsYen").get(sums.size() - 1).asLong())
                        .isEqualTo(cost.at("/eligibleYen").asLong()));
            }
            seen.add(label);
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

    private static long sum(JsonNode content, String place) {
        String[] parts = place.split("/\\*", 2);
        JsonNode start = content.at(parts[0]);
        assertThat(start.isMissingNode()).as(place).isFalse();
        if (parts.length == 1) {
            return start.asLong();
        }
        long sum = 0;
        for (JsonNode part : start) {
            sum += part.at(parts[1]).asLong();
        }
        return sum;
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
