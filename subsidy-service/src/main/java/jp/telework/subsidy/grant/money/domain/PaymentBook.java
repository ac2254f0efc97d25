package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;

/** The payments of a case, with what later look-ups found about them. */
public final class PaymentBook {

    private final CaseFile file;

    public PaymentBook(CaseFile file) {
        this.file = file;
    }

    /**
     * A confirmed payment.
     *
     * @param instruction number of the instruction among the acts
     * @param on 受領の日
     */
    public record Received(int instruction, LocalDate on, Yen amount) {}

    /** What is known of an instruction by now. */
    public PaymentResult outcome(Entry<PaymentInstruction> instruction) {
        return lookup(instruction.number())
                .map(PaymentLookup::outcome)
                .orElse(instruction.content().outcome());
    }

    private Optional<PaymentLookup> lookup(int instruction) {
        return file.all(PaymentLookup.class)
                .map(Entry::content)
                .filter(found -> found.instruction() == instruction)
                .findFirst();
    }

    /** Instructions that were sent and of which nothing is known. */
    public Stream<Entry<PaymentInstruction>> unknown() {
        return file.all(PaymentInstruction.class).filter(it -> outcome(it) == PaymentResult.UNKNOWN);
    }

    /** The instalments in which the grant was received, in the order of their instructions. */
    public List<Received> received() {
        return file.all(PaymentInstruction.class)
                .flatMap(it -> receivedOn(it).stream()
                        .map(on -> new Received(it.number(), on, it.content().amountYen())))
                .toList();
    }

    private Optional<LocalDate> receivedOn(Entry<PaymentInstruction> instruction) {
        if (outcome(instruction) != PaymentResult.PAID) {
            return Optional.empty();
        }
        return Optional.ofNullable(instruction.content().paidOn())
                .or(() -> lookup(instruction.number()).map(PaymentLookup::paidOn));
    }

    /** The requested and not yet sent amounts. Advances end once the amount is fixed. */
    Yen openYen(Entry<PaymentRequest> request) {
        if (request.content().kind() == PaymentKind.ADVANCE
                && file.last(AmountFixing.class).isPresent()) {
            return Yen.ZERO;
        }
        Yen sent = file.all(PaymentInstruction.class)
                .filter(it -> it.content().request() == request.number() && outcome(it) != PaymentResult.FAILED)
                .map(it -> it.content().amountYen())
                .reduce(Yen.ZERO, Yen::plus);
        return request.content().amountYen().minusOrZero(sent);
    }

    /** What all requests still ask for. */
    Yen openYen() {
        return file.all(PaymentRequest.class).map(this::openYen).reduce(Yen.ZERO, Yen::plus);
    }
}
