package jp.telework.subsidy.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.Receipt;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import jp.telework.subsidy.repayment.domain.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table that an official can check by hand: {@code repayment-cases.csv}, its last column is the calculation. */
class RepaymentCasesTest {

    private static final Map<String, ReturnBasis> BASES = Map.of(
            "10条", ReturnBasis.ART_10,
            "17条", ReturnBasis.ART_17,
            "18条2項", ReturnBasis.ART_18_2,
            "7条2項", ReturnBasis.REVENUE);
    private static final Map<String, ChargeKind> KINDS =
            Map.of("加算金", ChargeKind.SURCHARGE, "延滞金", ChargeKind.LATE_CHARGE);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/repayment-cases.csv", numLinesToSkip = 1)
    void computesTheTable(ArgumentsAccessor row) {
        ReturnCase order = new ReturnCase(
                Objects.requireNonNull(BASES.get(row.getString(2))),
                Yen.of(row.getLong(4)),
                LocalDate.parse(text(row, 5)),
                LocalDate.parse(text(row, 6)),
                list(row.getString(3), part -> new Receipt(LocalDate.parse(part[0]), yen(part[1]))),
                list(row.getString(7), part -> new Payment(LocalDate.parse(part[0]), yen(part[1]))),
                list(row.getString(8), RepaymentCasesTest::waiver));
        ReturnStatement statement = order.statement(LocalDate.parse(text(row, 9)));
        assertThat(Stream.of(
                                statement.surcharge().accrued(),
                                statement.lateCharge().accrued(),
                                statement.principalOutstanding(),
                                statement.surcharge().outstanding(),
                                statement.lateCharge().outstanding(),
                                statement.excess())
                        .map(Yen::amount))
                .containsExactly(
                        row.getLong(10),
                        row.getLong(11),
                        row.getLong(12),
                        row.getLong(13),
                        row.getLong(14),
                        row.getLong(15));
        assertThat(statement.settled() ? "完納" : "未納あり").isEqualTo(row.getString(16));
    }

    private static Waiver waiver(String[] part) {
        Yen amount = part[2].equals("全部") ? null : yen(part[2]);
        return new Waiver(
                Objects.requireNonNull(KINDS.get(part[1])), amount, LocalDate.parse(part[0]), "災害によるやむを得ない事情");
    }

    private static <T> List<T> list(@Nullable String cell, Function<String[], T> reader) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(" "))
                        .map(part -> reader.apply(part.split("=")))
                        .toList();
    }

    private static Yen yen(String digits) {
        return Yen.of(Long.parseLong(digits));
    }

    private static String text(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.getString(column));
    }
}
