package jp.telework.subsidy.grant.returning.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.TraceView;
import jp.telework.subsidy.grant.returning.usecase.ReadReturn;
import jp.telework.subsidy.repayment.domain.Allocation;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.ChargeRow;
import jp.telework.subsidy.repayment.domain.ChargeTotal;
import jp.telework.subsidy.repayment.domain.DailyRate;
import jp.telework.subsidy.repayment.domain.DayLine;
import jp.telework.subsidy.repayment.domain.DeemedReceipt;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a return order has come to at the end of a day, with the calculation. */
@Schema(
        name = "ReturnStatement",
        description = "返還の計算書。asOf の日に納付すれば outstandingYen で完納になる。金額は円。"
                + " Statement of a return order; outstandingYen paid on asOf settles it. Amounts in yen.")
public record ReturnStatementView(
        @Schema(description = "返還命令の行為番号 / number of the order in the timeline")
        int order,

        LocalDate orderedOn,

        @Schema(description = "納期日（延長後） / due date, as extended")
        LocalDate dueOn,

        LocalDate asOf,
        List<Part> parts,
        Yen principalYen,
        Yen principalOutstandingYen,
        Charge surcharge,
        Charge lateCharge,
        Yen outstandingYen,
        boolean settled,

        @Schema(description = "この案件のすべての返還命令の未納額の合計 / outstanding of all return orders of the case")
        Yen caseOutstandingYen,

        @Schema(description = "受領の日のみなし（施行令第10条第1項） / deemed receipts")
        List<Slice> receipts,

        @Schema(description = "計算の期間 / stretches of days with one base")
        List<Segment> segments,

        @Schema(description = "充当 / what each payment went to")
        List<Paid> payments,

        List<TraceView> trace,

        @Schema(description = "daily=true のとき日ごとの計算 / day by day with daily=true") @Nullable
        List<Day> days) {

    /** A part of the ordered amount. */
    @Schema(name = "ReturnStatementPart")
    public record Part(ReturnBasis basis, Yen amountYen) {}

    /** A charge: {@code accrued = waived + paid + outstanding}. */
    @Schema(name = "ReturnStatementCharge")
    public record Charge(
            @Schema(description = "端数処理前 / before the fraction is dropped", examples = "45,185.1522")
            String exact,

            Yen accruedYen,
            Yen waivedYen,
            Yen paidYen,
            Yen outstandingYen) {

        static Charge of(ChargeTotal total) {
            return new Charge(
                    DailyRate.shown(total.exact()), total.accrued(), total.waived(), total.paid(), total.outstanding());
        }
    }

    /** What counts as received on a day. */
    @Schema(name = "ReturnStatementReceipt")
    public record Slice(LocalDate receivedOn, Yen amountYen) {

        static Slice of(DeemedReceipt slice) {
            return new Slice(slice.receivedOn(), slice.amount());
        }
    }

    /** Days with one base, both ends included. */
    @Schema(name = "ReturnStatementSegment")
    public record Segment(
            ChargeKind charge,

            @Schema(description = "加算金のとき受領の日 / day of receipt, for a surcharge") @Nullable
            LocalDate receivedOn,

            LocalDate from,
            LocalDate to,
            long days,
            Yen baseYen,
            String exact) {

        static Segment of(ChargeRow row) {
            return new Segment(
                    row.kind(),
                    row.receivedOn(),
                    row.from(),
                    row.to(),
                    row.days(),
                    row.base(),
                    DailyRate.shown(row.exact()));
        }
    }

    /** What a payment went to. */
    @Schema(name = "ReturnStatementPayment")
    public record Paid(
            LocalDate paidOn,
            Yen amountYen,
            Yen toPrincipalYen,
            Yen toSurchargeYen,
            Yen toLateChargeYen,
            Yen principalLeftYen) {

        static Paid of(Allocation it) {
            return new Paid(
                    it.date(), it.amount(), it.toPrincipal(), it.toSurcharge(), it.toLateCharge(), it.principalLeft());
        }
    }

    /** A day; charges accrued up to its end. */
    @Schema(name = "ReturnStatementDay")
    public record Day(
            LocalDate date,
            Yen principalYen,
            Yen surchargeBaseYen,
            Yen lateBaseYen,
            String surcharge,
            String lateCharge) {

        static Day of(DayLine line) {
            return new Day(
                    line.date(),
                    line.principal(),
                    line.surchargeBase(),
                    line.lateBase(),
                    DailyRate.shown(line.surcharge()),
                    DailyRate.shown(line.lateCharge()));
        }
    }

    static ReturnStatementView of(ReadReturn.Returning returning, boolean daily, Language language) {
        ReturnStatement statement = returning.statement();
        return new ReturnStatementView(
                returning.order().number(),
                statement.order().orderedOn(),
                statement.order().dueOn(),
                statement.asOf(),
                statement.order().parts().stream()
                        .map(part -> new Part(part.basis(), part.amount()))
                        .toList(),
                statement.order().principal(),
                statement.principalOutstanding(),
                Charge.of(statement.surcharge()),
                Charge.of(statement.lateCharge()),
                statement.outstanding(),
                statement.settled(),
                returning.caseOutstanding(),
                statement.slices().stream().map(Slice::of).toList(),
                Stream.concat(statement.surchargeRows().stream(), statement.lateChargeRows().stream())
                        .map(Segment::of)
                        .toList(),
                statement.allocations().stream().map(Paid::of).toList(),
                TraceView.of(statement.trace(), language),
                daily ? statement.days().stream().map(Day::of).toList() : null);
    }
}
