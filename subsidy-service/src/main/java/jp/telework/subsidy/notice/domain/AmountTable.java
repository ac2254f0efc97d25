package jp.telework.subsidy.notice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * A table of amounts in yen.
 *
 * @param columns heads of all columns, that of the labels first
 * @param rows each with one amount fewer than there are columns; the sum is a row like any other
 */
public record AmountTable(List<String> columns, List<AmountRow> rows) {

    public AmountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (AmountRow row : rows) {
            if (row.amountsYen().size() != columns.size() - 1) {
                throw new IllegalArgumentException(row.label() + " does not fit " + columns);
            }
        }
    }

    /** One line of a table. */
    public record AmountRow(String label, List<Yen> amountsYen) {

        public AmountRow {
            amountsYen = List.copyOf(amountsYen);
        }
    }

    /**
     * Amounts by 補助対象経費の区分 with their sum (合計) at the end.
     *
     * @param amountColumns heads of the columns of amounts
     * @param amounts for each category as many amounts as there are such columns, in the order of the map
     * @param sums 合計 of each such column, as the case knows it
     */
    public static AmountTable ofCategories(
            List<String> amountColumns, Map<CostCategory, List<Yen>> amounts, List<Yen> sums) {
        List<String> columns = new ArrayList<>();
        columns.add("補助対象経費の区分");
        columns.addAll(amountColumns);
        List<AmountRow> rows = new ArrayList<>();
        amounts.forEach((category, yen) -> rows.add(new AmountRow(category.in(Language.JA), yen)));
        rows.add(new AmountRow("合計", sums));
        return new AmountTable(columns, rows);
    }
}
