package jp.telework.subsidy.grant.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AssetLedger;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.domain.Completion;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.DisposalWay;
import jp.telework.subsidy.grant.afterwards.domain.Inspection;
import jp.telework.subsidy.grant.afterwards.domain.OutcomePolicy;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.settlement.domain.AssetKind;

/** What is tried with assets and outcomes, often years after the project. */
final class AfterDeeds {

    private AfterDeeds() {}

    /** Dear or cheap, one or several, now and then bought before the decision. */
    static Optional<GrantCommand> registerAsset(Life life, int share) {
        Yen price = life.thousandths(Completion.of(life.grant()).eligible(), share / 2);
        return Optional.of(AfterwardsCommands.registerAsset(new AssetPolicy.Acquisition(
                "機器",
                AssetKind.values()[share % AssetKind.values().length],
                "白浜町",
                1 + share % 2,
                price,
                life.today().minusDays(share / 20))));
    }

    /** Sold for something, or scrapped. */
    static Optional<GrantCommand> requestDisposal(Life life, int share) {
        LocalDate on = life.today().plusDays(share / 5 - 5L);
        return MoneyDeeds.chosen(AssetLedger.of(life.grant()).lines(), share)
                .map(line -> AfterwardsCommands.requestDisposal(
                        share % 3 == 0
                                ? new DisposalRequest(line.number(), DisposalWay.DEMOLITION, on, null, "老朽化")
                                : new DisposalRequest(
                                        line.number(),
                                        DisposalWay.TRANSFER,
                                        on,
                                        life.thousandths(line.asset().costYen(), share + 300),
                                        "移転")));
    }

    /** For what is computed, or for another amount with a reason. */
    static Optional<GrantCommand> approveDisposal(Life life, int share) {
        Yen other = share % 4 == 0 ? Yen.of(1_000L * share) : null;
        return undecided(life, share)
                .map(request ->
                        AfterwardsCommands.approveDisposal(request, other, other == null ? null : "公益のため", null));
    }

    static Optional<GrantCommand> refuseDisposal(Life life, int share) {
        return undecided(life, share).map(request -> AfterwardsCommands.refuseDisposal(request, EarlyDeeds.REASONS));
    }

    private static Optional<Integer> undecided(Life life, int share) {
        return MoneyDeeds.chosen(AssetLedger.of(life.grant()).undecided(), share);
    }

    static Optional<GrantCommand> inspect(Life life, int share) {
        return Optional.of(AfterwardsCommands.recordInspection(
                new Inspection(life.today().minusDays(share / 10), "検査官", "所見", null)));
    }

    /** Of the last year that is over, or of any; with no revenue or much. */
    static Optional<GrantCommand> reportOutcome(Life life, int share) {
        List<FiscalYear> years = OutcomePolicy.years(life.grant());
        List<FiscalYear> over = years.stream()
                .filter(year -> life.today().isAfter(year.lastDay()))
                .toList();
        Yen revenue = share % 3 == 0
                ? Yen.ZERO
                : life.thousandths(Completion.of(life.grant()).eligible(), share);
        return MoneyDeeds.chosen(share % 10 == 0 ? years : over, share)
                .map(year -> AfterwardsCommands.reportOutcome(
                        new OutcomePolicy.Result(year, share % 5, share % 7, revenue, "成果")));
    }
}
