package jp.telework.subsidy.grant.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.GrantMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grant after an approved change of its allocation: 8,000,000 yen were decided on 10,000,000. */
class ChangedAmountTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # 定額 covers the new cost up to what was decided; 補助率 keeps the share of 80 %, below 1,000 yen cut off
        FIXED_SUM, 9000000, 8000000
        FIXED_SUM, 5000000, 5000000
        RATE,      9000000, 7200000
        RATE,      5000000, 4000000
        RATE,      5001249, 4000000
        RATE,      5001250, 4001000
        """)
    void followsTheMethod(GrantMethod method, long cost, long amount) {
        SampleCase sample = SampleCase.running("2027-02-26", method);
        Grant grant = sample.grant();
        List<CategoryAmount> costs = List.of(new CategoryAmount(CostCategory.ICT_EQUIPMENT, Yen.of(cost)));
        sample.act("2026-09-01", GrantAction.REQUEST_CHANGE, new ChangeRequest(costs, null, null, "事情", false));
        int request = ChangePolicy.pending(grant).orElseThrow();
        assertThat(ChangePolicy.approval(request, null, grant, new Checks()).amountYen())
                .isEqualTo(Yen.of(amount));
    }
}
