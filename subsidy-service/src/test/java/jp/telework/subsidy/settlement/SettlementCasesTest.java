package jp.telework.subsidy.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.settlement.domain.CategoryActual;
import jp.telework.subsidy.settlement.domain.CategoryPlan;
import jp.telework.subsidy.settlement.domain.Settlement;
import jp.telework.subsidy.settlement.domain.SettlementCase;
import jp.telework.subsidy.settlement.domain.SettlementFormula;
import jp.telework.subsidy.settlement.domain.SettlementRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table that an official can check by hand: {@code settlement-cases.csv}, its last column is the calculation. */
class SettlementCasesTest {

    private static final Map<String, CostCategory> CATEGORIES = Arrays.stream(CostCategory.values())
            .collect(Collectors.toMap(category -> category.in(Language.JA), Function.identity()));

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/settlement-cases.csv", numLinesToSkip = 1)
    void computesTheTable(ArgumentsAccessor row) {
        Settlement settlement = new SettlementCase(
                        yen(row, 3),
                        list(row.getString(4), CategoryPlan::new),
                        list(row.getString(5), CategoryActual::new),
                        yen(row, 6),
                        yen(row, 7),
                        yen(row, 8),
                        new SettlementRules(
                                SettlementFormula.TO_DECIDED,
                                "定額".equals(row.getString(2)) ? GrantMethod.FIXED_SUM : GrantMethod.RATE,
                                row.getInteger(9),
                                "あり".equals(row.getString(10)),
                                yen(row, 11)))
                .settle();
        List<CategoryPlan> counted = settlement.lines().stream()
                .map(line -> new CategoryPlan(line.category(), line.counted()))
                .toList();
        assertThat(counted).isEqualTo(list(row.getString(12), CategoryPlan::new));
        assertThat(settlement.netEligible()).isEqualTo(yen(row, 13));
        assertThat(settlement.fixed()).isEqualTo(yen(row, 14));
    }

    private static <T> List<T> list(@Nullable String cell, BiFunction<CostCategory, Yen, T> reader) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(" "))
                        .map(part -> part.split("="))
                        .map(part -> reader.apply(CATEGORIES.get(part[0]), Yen.of(Long.parseLong(part[1]))))
                        .toList();
    }

    private static Yen yen(ArgumentsAccessor row, int column) {
        return Yen.of(row.getLong(column));
    }
}
