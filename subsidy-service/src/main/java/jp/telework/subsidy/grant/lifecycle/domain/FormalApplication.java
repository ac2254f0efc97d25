package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;

/**
 * 交付の申請 (適正化法第5条, 施行令第3条).
 *
 * @param requestedYen 交付を受けようとする額
 * @param costs 経費の配分: eligible cost by category
 * @param incomeYen 寄附金その他の収入
 * @param startsOn planned first day of the project
 * @param completesOn planned day of completion
 * @param purpose 補助事業の目的・内容
 */
@ActKind("FORMAL_APPLICATION")
public record FormalApplication(
        Yen requestedYen,
        List<CategoryAmount> costs,
        Yen incomeYen,
        LocalDate startsOn,
        LocalDate completesOn,
        String purpose)
        implements ActContent {

    public FormalApplication {
        costs = List.copyOf(costs);
    }

    @Override
    public void count(int number, Tally tally) {
        tally.requested(requestedYen);
    }
}
