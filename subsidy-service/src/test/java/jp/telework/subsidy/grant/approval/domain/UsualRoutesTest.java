package jp.telework.subsidy.grant.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.junit.jupiter.api.Test;

/** Every disposition of a new call has a route. */
class UsualRoutesTest {

    private static final ApprovalRoute EVERYTHING = route(List.of(), 10_000_001);
    private static final ApprovalRoute FIXING = route(List.of(Disposition.FIXING), 5_000_000);

    private static ApprovalRoute route(List<Disposition> dispositions, long second) {
        return new ApprovalRoute(
                dispositions, List.of(ApprovalLevel.open(Yen.ZERO), ApprovalLevel.open(Yen.of(second))));
    }

    @Test
    void theUsualRoutesStandForWhatACallLeavesOut() {
        assertThat(ApprovalRoute.completed(List.of(), List.of(EVERYTHING), null))
                .containsExactly(EVERYTHING);
        List<ApprovalRoute> completed = ApprovalRoute.completed(List.of(FIXING), List.of(EVERYTHING), null);
        assertThat(ApprovalRoute.find(completed, Disposition.FIXING)).contains(FIXING);
        assertThat(ApprovalRoute.find(completed, Disposition.ADOPTION)).contains(EVERYTHING);
    }

    @Test
    void aCallThatNamesARouteForEverythingKeepsItAlone() {
        ApprovalRoute own = route(List.of(), 1);
        assertThat(ApprovalRoute.completed(List.of(own), List.of(EVERYTHING), null))
                .containsExactly(own);
    }

    @Test
    void theAmountOfASecondApproverStandsForDecisions() {
        List<ApprovalRoute> completed = ApprovalRoute.completed(List.of(), List.of(EVERYTHING), Yen.of(25_000_000));
        ApprovalRoute decisions =
                ApprovalRoute.find(completed, Disposition.DECISION).orElseThrow();
        assertThat(decisions.asked(Yen.of(24_999_999))).hasSize(1);
        assertThat(decisions.asked(Yen.of(25_000_000))).hasSize(2);
        assertThat(ApprovalRoute.find(completed, Disposition.FIXING)).contains(EVERYTHING);
    }
}
