package jp.telework.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.reference.ReferenceSide;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;

/** Records the numbers under which other systems keep a case. Each side changes its own numbers only. */
@ApplicationScoped
class KeepReferences {

    /** How audit rows name it. */
    static final String ACTION = "REFER";

    private static final CaseRef NONE = new CaseRef("none", new UUID(0, 0));

    private final CasesByKind cases;
    private final ReferenceRegister register;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    KeepReferences(CasesByKind cases, ReferenceRegister register, CurrentCaller caller, Journal journal, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records or takes back the number of one system.
     *
     * @throws Refusal REQUIRED, UNKNOWN_VALUE, TOO_MANY_ITEMS or a code of {@link ExchangeError}
     */
    @Transactional
    CaseReferencesView record(ExternalReferenceRequest request) {
        journal.attempt(ACTION);
        BodyFields fields = new BodyFields();
        CaseRef subject = fields.required("/subject", request.subject(), cases::read, NONE);
        String system = fields.required("/system", request.system(), ExternalReference::readSystem, "");
        String number = fields.optionalText("/number", request.number(), ExternalReference.MAX_NUMBER);
        fields.done();
        journal.attempt(subject, ACTION);
        Caller who = caller.get();
        ReferencedCase target = cases.open(subject, who)
                .orElseThrow(
                        () -> Refusal.of(List.of(Violation.of("/subject", ExchangeError.UNKNOWN_CASE, cases.names()))));
        ReferenceSide side = Ministry.includes(who) ? ReferenceSide.MINISTRY : ReferenceSide.ORGANISATION;
        if (number == null) {
            takeBack(subject, target, side, system);
        } else {
            keep(subject, target, new ExternalReference(system, number, side), "/system");
        }
        return CaseReferencesView.of(subject, target.references().get());
    }

    private void takeBack(CaseRef subject, ReferencedCase target, ReferenceSide side, String system) {
        if (target.references().get().of(side, system).isEmpty()) {
            throw Refusal.of(List.of(Violation.of("/system", ExchangeError.NO_SUCH_REFERENCE)));
        }
        register.forget(subject, side, system);
        target.change().to(target.references().get().without(side, system), now());
    }

    /**
     * Records a number of a case that is open already.
     *
     * @param pointer of the field that is refused when the case has numbers of too many systems
     */
    void keep(CaseRef subject, ReferencedCase target, ExternalReference reference, String pointer) {
        ExternalReferences known = target.references().get();
        if (known.of(reference.side(), reference.system()).isEmpty() && known.isFull()) {
            throw Refusal.of(List.of(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, ExternalReferences.MOST)));
        }
        Instant now = now();
        register.keep(subject, reference, now);
        target.change().to(known.with(reference), now);
    }

    private Instant now() {
        return clock.instant();
    }
}
