package jp.telework.casework.delegation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.Possibility;

/** Lets those colleagues change a case whom its editors include. A programme asks before each command of its applicants. */
@ApplicationScoped
public class GuardEditors {

    private final Journal journal;
    private final Clock clock;

    GuardEditors(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The editors of a case that the caller begins. */
    public CaseEditors begun(Caller caller) {
        return CaseEditors.begunBy(caller.hand(), today());
    }

    /**
     * Lets the caller change the case. What a deputy does is marked with the person for whom it is done.
     *
     * @throws Refusal EDITORS_ONLY
     */
    public void admit(EditedCase theCase, Caller caller) {
        if (Colleagues.include(caller)) {
            Hand who = caller.hand();
            theCase.editors().requireEditor(who, today());
            theCase.editors().principal(who, today()).ifPresent(journal::onBehalfOf);
        }
    }

    /** Remembers, with the change that the caller makes, that the person in charge is there. */
    public void acted(EditedCase theCase, Caller caller) {
        if (Colleagues.include(caller)) {
            theCase.edit(theCase.editors().acted(caller.hand(), today()));
        }
    }

    /** Why the caller may not change the case; empty when it may. */
    public List<Violation> against(EditedCase theCase, Caller caller) {
        return Colleagues.include(caller)
                ? Possibility.unless(() -> theCase.editors().requireEditor(caller.hand(), today()))
                : List.of();
    }

    private LocalDate today() {
        return Japan.today(clock);
    }
}
