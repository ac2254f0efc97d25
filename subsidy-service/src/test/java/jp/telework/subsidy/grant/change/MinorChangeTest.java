package jp.telework.subsidy.grant.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.MinorChange;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 軽微な変更 at its limit and just beyond. */
class MinorChangeTest {

    @ParameterizedTest(name = "{0} → {1} at {2} %: moves {3}, minor {4}")
    @CsvSource({
        // the smaller category reaches its 20 % exactly, then by one yen more
        "NETWORK=500000 FURNITURE=1000000, NETWORK=600000 FURNITURE=900000,          20, true,  true",
        "NETWORK=500000 FURNITURE=1000000, NETWORK=600001 FURNITURE=899999,          20, true,  false",
        "NETWORK=500000 FURNITURE=1000000, NETWORK=400000 FURNITURE=1100000,         20, true,  true",
        "NETWORK=500000 FURNITURE=1000000, NETWORK=399999 FURNITURE=1100001,         20, true,  false",
        // 10 % of 333 yen are 33.3 yen: 33 are within, 34 are not
        "NETWORK=333 FURNITURE=9000,       NETWORK=366 FURNITURE=8967,               10, true,  true",
        "NETWORK=333 FURNITURE=9000,       NETWORK=367 FURNITURE=8966,               10, true,  false",
        // a call without minor changes
        "NETWORK=500000 FURNITURE=1000000, NETWORK=500001 FURNITURE=999999,           0, true,  false",
        // the total must stay, up and down
        "NETWORK=500000 FURNITURE=1000000, NETWORK=500001 FURNITURE=1000000,         20, true,  false",
        "NETWORK=500000 FURNITURE=1000000, NETWORK=499999 FURNITURE=1000000,         20, true,  false",
        // a new category has nothing of which it could be a percentage; nor may one vanish
        "NETWORK=500000 FURNITURE=1000000, NETWORK=499999 FURNITURE=1000000 OTHER=1, 50, true,  false",
        "NETWORK=1 FURNITURE=1000000,      FURNITURE=1000001,                        50, true,  false",
        // order and lines of nothing do not count
        "NETWORK=500000 FURNITURE=1000000, FURNITURE=1000000 NETWORK=500000 OTHER=0, 20, false, true",
        // the largest amounts there are
        "NETWORK=4503599627370495 FURNITURE=4503599627370496, NETWORK=2251799813685248 FURNITURE=6755399441055743, 50,"
                + " true, true",
        "NETWORK=4503599627370495 FURNITURE=4503599627370496, NETWORK=2251799813685247 FURNITURE=6755399441055744, 50,"
                + " true, false"
    })
    void knowsTheLimit(String before, String after, int percent, boolean moves, boolean minor) {
        MinorChange move = MinorChange.of(costs(before), costs(after), percent);
        assertThat(move.moves()).isEqualTo(moves);
        assertThat(move.isMinor()).isEqualTo(minor);
    }

    private static List<CategoryAmount> costs(String lines) {
        return Arrays.stream(lines.split(" "))
                .map(line -> line.split("="))
                .map(line -> new CategoryAmount(CostCategory.valueOf(line[0]), Yen.of(Long.parseLong(line[1]))))
                .toList();
    }
}
