package jp.telework.subsidy.grant.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.subsidy.grant.afterwards.domain.AssetRegistration;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.OutcomeReport;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.programme.domain.GrantMethod;

/** What holds of shares: of the grant in the cost, and of the state in what the grantee gains afterwards. */
final class ShareLaws {

    private final Grant grant;

    ShareLaws(Grant grant) {
        this.grant = grant;
    }

    void hold(Act act) {
        theDecisionKeepsTheRate(act);
        theFixedAmountFollowsTheMethod(act);
        theStateTakesItsShare(grant.file());
    }

    /** 補助率 of the programme: no decision grants more of the cost. */
    private void theDecisionKeepsTheRate(Act act) {
        Integer percent = grant.rules().termsOfProgramme().ratePercent();
        if (percent != null && act.content() instanceof Decision decision) {
            long cost = Laws.sum(decision.costs().stream().map(CategoryAmount::eligibleYen));
            assertThat(decision.amountYen().amount() * 100)
                    .as("decided by the rate")
                    .isLessThanOrEqualTo(cost * percent);
        }
    }

    /** 定額: at most the actual cost. 補助率: at most the promised share of it, which no change raises. */
    private void theFixedAmountFollowsTheMethod(Act act) {
        boolean rate = grant.rules().termsOfGrant().method() == GrantMethod.RATE;
        CaseFile before = grant.file().before(act.number());
        if (act.content() instanceof AmountFixing fixing) {
            long actual = Laws.sum(fixing.lines().stream().map(AmountFixing.Line::actualYen));
            Promise promised = promised(before);
            assertThat(big(fixing.fixedYen().amount()).multiply(big(rate ? promised.costYen() : 1)))
                    .as("fixed by the method")
                    .isLessThanOrEqualTo(big(actual).multiply(big(rate ? promised.amountYen() : 1)));
        }
        if (rate && act.content() instanceof ChangeApproval) {
            Promise was = promised(before);
            Promise is = promised(grant.file());
            assertThat(big(is.amountYen()).multiply(big(was.costYen())))
                    .as("the share after a change")
                    .isLessThanOrEqualTo(big(was.amountYen()).multiply(big(is.costYen())));
        }
    }

    /** An amount for a cost. */
    private record Promise(long amountYen, long costYen) {}

    /** What was decided, or approved with another allocation; cancellations leave the share as it is. */
    private static Promise promised(CaseFile file) {
        Promise promise = new Promise(0, 0);
        List<CategoryAmount> costs = List.of();
        for (Act act : file.acts()) {
            if (act.content() instanceof Decision decision) {
                costs = decision.costs();
                promise = new Promise(
                        decision.amountYen().amount(), Laws.sum(costs.stream().map(CategoryAmount::eligibleYen)));
            } else if (act.content() instanceof ChangeApproval change
                    && !change.costs().equals(costs)) {
                costs = change.costs();
                promise = new Promise(
                        change.amountYen().amount(), Laws.sum(costs.stream().map(CategoryAmount::eligibleYen)));
            }
        }
        return promise;
    }

    private static BigInteger big(long amount) {
        return BigInteger.valueOf(amount);
    }

    /** An asset is disposed of once and while it is restricted; a year is reported once; neither asks for more than it is worth. */
    private static void theStateTakesItsShare(CaseFile file) {
        Set<Integer> disposed = new HashSet<>();
        file.all(DisposalApproval.class).forEach(approval -> {
            DisposalRequest request = file.numbered(approval.content().request(), DisposalRequest.class)
                    .content();
            AssetRegistration asset =
                    file.numbered(request.asset(), AssetRegistration.class).content();
            assertThat(disposed.add(request.asset()))
                    .as("an asset is disposed of once")
                    .isTrue();
            assertThat(request.on()).as("disposed of while restricted").isBeforeOrEqualTo(asset.restrictedUntil());
            assertThat(approval.content().paymentYen().amount())
                    .as("payment for an asset")
                    .isLessThanOrEqualTo(
                            Math.min(asset.costYen().amount(), promised(file).amountYen()));
        });
        List<Integer> years = file.all(OutcomeReport.class)
                .map(report -> report.content().fiscalYear())
                .toList();
        assertThat(years).as("a year's outcomes are reported once").doesNotHaveDuplicates();
        assertThat(revenue(file))
                .as("payments out of revenue")
                .isLessThanOrEqualTo(promised(file).amountYen());
    }

    static long revenue(CaseFile file) {
        return Laws.sum(file.all(OutcomeReport.class)
                .map(report -> report.content().paymentYen())
                .flatMap(Stream::ofNullable));
    }
}
