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
import java.util.Map;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.subsidy.notice.NoticeForms;
import jp.telework.subsidy.programme.domain.CostCategory;
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
            Map.entry("寄附金その他の収入の見込額", "/incomeYen"),
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

    /** Columns of the tables by category, and rows of the calculation. */
    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("補助対象経費", "/costs/*/eligibleYen"),
            Map.entry("変更後の補助対象経費", "/costs/*/eligibleYen"),
            Map.entry("計画の額", "/lines/*/decidedYen"),
            Map.entry("報告の額", "/lines/*/reportedYen"),
            Map.entry("審査した額", "/lines/*/actualYen"),
            Map.entry("算入額", "/lines/*/countedYen"),
            Map.entry("算入額の合計", "/lines/*/countedYen"),
            Map.entry("寄附金その他の収入（控除する額）", "/figures/workings/incomeYen"),
            Map.entry("消費税仕入控除税額（控除する額）", "/figures/workings/inputTaxCreditYen"),
            Map.entry("控除した後の額", "/figures/workings/netYen"),
            Map.entry("交付決定の基礎とした額", "/figures/workings/baseYen"),
            Map.entry("交付決定の割合により算出した額", "/figures/workings/shareYen"),
            Map.entry("交付決定額（取消しがあったときは、その後の額）", "/figures/workings/standingYen"),
            Map.entry("公募要領に定める補助上限額", "/figures/workings/capYen"),
            Map.entry("確定額", "/fixedYen"));

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
        assertThat(seen).contains("経費の区分ごとの額", "確定額の算出");
        JsonNode found = JSON.readTree(as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/final-amount")
                .asString());
        JsonNode correction = found.at("/corrections/0");
        JsonNode line = lineOf(found, correction.at("/category").asText());
        assertThat(line.at("/actualYen")).isEqualTo(correction.at("/examinedYen"));
        assertThat(line.at("/reportedYen").asLong())
                .isGreaterThan(line.at("/actualYen").asLong());
        assertThat(found.at("/reportedYen").asLong()).isEqualTo(sum(found, "/lines/*/reportedYen"));
        assertThat(found.at("/examinedYen").asLong()).isEqualTo(sum(found, "/lines/*/actualYen"));
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
            compareTable(label, item.at("/table"), content);
            seen.add(label);
        }
    }

    /** Every cell is a figure of the act: by category for a table of categories, by label for the calculation. */
    private static void compareTable(String label, JsonNode table, JsonNode content) {
        List<String> columns = texts(table.at("/columns"));
        for (JsonNode row : table.at("/rows")) {
            for (int i = 1; i < columns.size(); i++) {
                String place =
                        CELLS.get(label.equals("確定額の算出") ? row.at("/label").asText() : columns.get(i));
                if (columns.get(i).equals("変更前の補助対象経費")) {
                    continue; // the plan before the act; ChangeNoticeTest compares it
                }
                assertThat(place).as(label + columns + row).isNotNull();
                long expected = label.equals("確定額の算出") ? sum(content, place) : cell(content, place, row);
                assertThat(row.at("/amountsYen/" + (i - 1)).asLong())
                        .as(label + row + columns.get(i))
                        .isEqualTo(expected);
            }
        }
    }

    private static long cell(JsonNode content, String place, JsonNode row) {
        String category = row.at("/label").asText();
        if (category.equals("合計")) {
            return sum(content, place);
        }
        String[] parts = place.split("/\\*", 2);
        for (JsonNode line : content.at(parts[0])) {
            String name = CostCategory.valueOf(line.at("/category").asText()).in(Language.JA);
            if (name.equals(category)) {
                return line.at(parts[1]).asLong();
            }
        }
        return 0;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
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
