package jp.telework.subsidy.grant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.programme.domain.CostCategory;

/** Where each figure of a notice stands in the act of which the notice tells. A new figure without a place fails. */
public final class NoticeFigures {

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
            Map.entry("返還する額", "/parts/*/amountYen"),
            Map.entry("翌年度に繰り越す額", "/carriedOverYen"));

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

    /** Labels of the items that were compared. */
    public List<String> seen() {
        return seen;
    }

    /**
     * Compares one item of a notice with its act.
     *
     * @param content of the act
     * @param decidedBefore the grant as it was decided before the act
     */
    public void compare(JsonNode item, JsonNode content, LongSupplier decidedBefore) {
        String label = item.at("/label").asText();
        if (item.hasNonNull("amountYen")) {
            assertThat(PLACES).containsKey(label);
            String place = PLACES.get(label);
            long expected = place.equals("before") ? decidedBefore.getAsLong() : sum(content, place);
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
                assertThat(place).as("%s %s %s", label, columns, row).isNotNull();
                long expected = label.equals("確定額の算出") ? sum(content, place) : cell(content, place, row);
                assertThat(row.at("/amountsYen/" + (i - 1)).asLong())
                        .as("%s %s %s", label, row, columns.get(i))
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

    static long sum(JsonNode content, String place) {
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
}
