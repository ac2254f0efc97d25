package jp.telework.subsidy.grant.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.change.domain.CarryOverRefusal;
import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.duty.domain.ObligationPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.notice.NoticeFigures;
import jp.telework.subsidy.grant.notice.usecase.WrittenItems;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.domain.ReturnBasis;
import jp.telework.subsidy.grant.returning.domain.ReturnClaims;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;

/** What holds after every act of every life. The amounts are counted again here, in another way than the service counts them. */
final class Laws {

    /** A figure of the request that a notice refuses. */
    private static final String ASKED = "繰越しを求めた額";

    private final Life life;
    private final Grant grant;
    private final ShareLaws shares;
    private final NoticeFigures figures = new NoticeFigures();

    Laws(Life life) {
        this.life = life;
        this.grant = life.grant();
        this.shares = new ShareLaws(grant);
    }

    void hold(Act act) {
        CaseFile file = grant.file();
        long entitled = entitled(file);
        long paid = sum(payments(file, PaymentResult.PAID));
        long sent = paid + sum(payments(file, PaymentResult.UNKNOWN));
        if (act.content() instanceof PaymentInstruction) {
            assertThat(sent).as("sent, fixed or decided").isLessThanOrEqualTo(entitled);
        }
        assertThat(grant.paidYen().amount()).as("paid").isEqualTo(paid);
        theLedgerBalances(entitled, sent, paid);
        shares.hold(act);
        life.routes().hold(act, life.last());
        whatWasPaidTooMuchComesBack(file, entitled, paid);
        dutiesHaveTheirDays(file);
        theNoticeShowsTheFiguresOfTheCase(act);
        aClosedCaseOwesNothing(file);
    }

    private static long entitled(CaseFile file) {
        long decided = 0;
        long fixed = -1;
        for (Act act : file.acts()) {
            ActContent content = act.content();
            if (content instanceof Decision decision) {
                decided = decision.amountYen().amount();
            } else if (content instanceof ChangeApproval change) {
                assertThat(change.amountYen().amount()).as("changed").isLessThanOrEqualTo(decided);
                decided = change.amountYen().amount();
            } else if (content instanceof AmountFixing fixing) {
                assertThat(fixing.fixedYen().amount()).as("fixed").isLessThanOrEqualTo(decided);
                fixed = fixing.fixedYen().amount();
            } else if (content instanceof Withdrawal) {
                decided = 0;
                fixed = -1;
            } else if (content instanceof Cancellation cut) {
                long by =
                        cut.whole() ? Math.max(decided, fixed) : cut.amountYen().amount();
                decided = Math.max(0, decided - by);
                fixed = fixed < 0 ? fixed : Math.max(0, fixed - by);
            }
        }
        return fixed < 0 ? decided : fixed;
    }

    private static Stream<Yen> payments(CaseFile file, PaymentResult outcome) {
        PaymentBook book = new PaymentBook(file);
        return file.all(PaymentInstruction.class)
                .filter(it -> book.outcome(it) == outcome)
                .map(it -> it.content().amountYen());
    }

    /** The ledger's sums are what the case binds, paid and got back. */
    private void theLedgerBalances(long entitled, long sent, long paid) {
        assertThat(total(Movement::committed)).as("bound").isEqualTo(Math.max(entitled, sent));
        assertThat(total(Movement::committed)).as("bound, budget").isBetween(0L, life.budgetYen());
        assertThat(total(Movement::paid)).as("ledger: paid").isEqualTo(paid);
        assertThat(total(Movement::returned))
                .as("ledger: returned")
                .isEqualTo(grant.returnedYen().amount());
        assertThat(grant.returnedYen().amount()).as("returned, paid").isLessThanOrEqualTo(paid);
    }

    private long total(ToLongFunction<Movement> column) {
        return life.ledger().stream().mapToLong(column).sum();
    }

    /** Ordered back, or to be ordered: what was paid beyond the entitlement and what a condition asks for, never beyond what was paid. */
    private static void whatWasPaidTooMuchComesBack(CaseFile file, long entitled, long paid) {
        long tax = Math.max(
                file.last(ConsumptionTaxReport.class)
                        .map(report -> report.content().returnYen().amount())
                        .orElse(0L),
                sum(orderedParts(file)
                        .filter(part -> part.basis() == ReturnBasis.CONSUMPTION_TAX)
                        .map(ReturnOrder.Part::amountYen)));
        long conditions = tax
                + ShareLaws.revenue(file)
                + sum(file.all(DisposalApproval.class)
                        .map(approval -> approval.content().paymentYen()));
        long returns = sum(Stream.concat(orderedParts(file), ReturnClaims.open(file).stream())
                .map(ReturnOrder.Part::amountYen));
        assertThat(returns).as("returns").isEqualTo(Math.min(paid, Math.max(0, paid - entitled) + conditions));
    }

    private static Stream<ReturnOrder.Part> orderedParts(CaseFile file) {
        return file.all(ReturnOrder.class).flatMap(order -> order.content().parts().stream());
    }

    /** Every duty has one day, and is met on none that has not come; an approved disposal ends its restriction on the planned day. */
    private void dutiesHaveTheirDays(CaseFile file) {
        List<Obligation> duties = ObligationPolicy.of(grant);
        Set<Map.Entry<ObligationKind, Integer>> different = new HashSet<>();
        long toReturn = 0;
        for (Obligation duty : duties) {
            assertThat(duty.dueOn()).as("%s is due", duty).isNotNull();
            LocalDate met = duty.fulfilledOn();
            boolean planned = duty.kind() == ObligationKind.ASSET_RESTRICTION;
            assertThat(met == null || planned || !met.isAfter(life.today()))
                    .as("%s is met by today", duty)
                    .isTrue();
            different.add(Map.entry(duty.kind(), duty.ordinal()));
            toReturn += duty.kind() == ObligationKind.RETURN_PAYMENT ? 1 : 0;
        }
        assertThat(different).as("duties %s, each once", duties).hasSameSizeAs(duties);
        assertThat(toReturn)
                .as("duties to return")
                .isEqualTo(file.all(ReturnOrder.class).count());
    }

    private void theNoticeShowsTheFiguresOfTheCase(Act act) {
        CaseFile before = grant.file().before(act.number());
        WrittenItems.of(grant, act).ifPresent(items -> {
            JsonNode content = StoredJson.read(StoredJson.write(act.content()), JsonNode.class);
            for (JsonNode item : StoredJson.read(StoredJson.write(items), JsonNode.class)) {
                String label = item.at("/label").asText();
                if (!label.equals(ASKED)) {
                    figures.compare(item, content, () -> entitled(before));
                }
                ofTheCase(label, act)
                        .ifPresent(yen -> assertThat(item.at("/amountYen").asLong())
                                .as("%s", item)
                                .isEqualTo(yen.amount()));
            }
        });
    }

    /** Where a figure of a notice stands in the case itself, right after the act. */
    private Optional<Yen> ofTheCase(String label, Act act) {
        Amounts amounts = life.amounts();
        return switch (label) {
            case "補助金の額", "変更後の補助金の額" -> grant.decidedYen();
            case "確定額" -> grant.fixedYen();
            case "取消し後の補助金の額" -> grant.fixedYen().or(grant::decidedYen);
            case ASKED ->
                grant.file()
                        .all(CarryOverRequest.class)
                        .filter(request -> act.content() instanceof CarryOverRefusal refusal
                                && refusal.request() == request.number())
                        .map(request -> request.content().carriedOverYen())
                        .findFirst();
            case "既に交付した額" -> Optional.of(grant.paidYen());
            case "今後交付する額" -> Optional.of(amounts.payableYen());
            default -> Optional.empty();
        };
    }

    private void aClosedCaseOwesNothing(CaseFile file) {
        if (grant.status() == GrantStatus.CLOSED) {
            int closing = file.require(Closing.class).number();
            assertThat(ReturnClaims.open(file.before(closing + 1)))
                    .as("claims of a closed case")
                    .isEmpty();
            assertThat(ReturnClaims.open(file).stream().map(ReturnOrder.Part::basis))
                    .as("claims that arose after the closing")
                    .isSubsetOf(ReturnBasis.REVENUE, ReturnBasis.DISPOSAL);
            assertThat(new ReturnOrders(file, life.today()).outstanding())
                    .as("owed by a closed case")
                    .isEqualTo(Yen.ZERO);
            assertThat(ObligationPolicy.of(grant).stream()
                            .filter(duty -> duty.kind() == ObligationKind.RETURN_PAYMENT)
                            .map(Obligation::fulfilledOn)
                            .filter(Objects::isNull))
                    .as("duties to return of a closed case")
                    .isEmpty();
        }
    }

    static long sum(Stream<Yen> amounts) {
        return amounts.reduce(Yen.ZERO, Yen::plus).amount();
    }
}
