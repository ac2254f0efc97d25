package jp.telework.subsidy.grant.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.junit.jupiter.api.Test;

/** The trace says of a category that nothing moves. */
class MinorChangeNotesTest {

    @Test
    void aCategoryThatKeepsItsAmountDoesNotChange() {
        MinorChange change = MinorChange.of(
                List.of(costs(CostCategory.NETWORK, 500_000), costs(CostCategory.FURNITURE, 1_000_000)),
                List.of(costs(CostCategory.NETWORK, 500_000), costs(CostCategory.FURNITURE, 1_100_000)),
                20);
        assertThat(change.explained().stream().map(step -> step.message().in(Language.JA)))
                .containsExactlyInAnyOrder(
                        "通信回線・LAN工事費は500,000円のまま変わりません。", "机・椅子・間仕切り等の什器費は1,000,000円から1,100,000円に変わります。変更前の額の20％以内です。");
    }

    private static CategoryAmount costs(CostCategory category, long yen) {
        return new CategoryAmount(category, Yen.of(yen));
    }
}
