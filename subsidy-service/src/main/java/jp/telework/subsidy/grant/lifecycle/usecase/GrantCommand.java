package jp.telework.subsidy.grant.lifecycle.usecase;

import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;

/** What is done to a case, as a value. {@link GrantDesk} runs it. */
public interface GrantCommand {

    /** What is attempted; the state must allow it. */
    GrantAction action();

    /** What it comes to on an open case. It judges by the checks and does not change the case. */
    Outcome on(Grant grant, Checks checks, Moment moment);

    /** A command that records an act, and nothing else. */
    static GrantCommand recording(GrantAction action, Content content) {
        return comingTo(action, (grant, checks, moment) -> Outcome.of(action, content.of(grant, checks, moment)));
    }

    /** A command that also moves the budget, completes a step, or carries a reference. */
    static GrantCommand comingTo(GrantAction action, Work work) {
        return new GrantCommand() {
            @Override
            public GrantAction action() {
                return action;
            }

            @Override
            public Outcome on(Grant grant, Checks checks, Moment moment) {
                return work.on(grant, checks, moment);
            }
        };
    }

    /** Makes the act. */
    interface Content {
        ActContent of(Grant grant, Checks checks, Moment moment);
    }

    /** Makes the outcome. */
    interface Work {
        Outcome on(Grant grant, Checks checks, Moment moment);
    }
}
