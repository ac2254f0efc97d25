package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;

/** What the decision says of the days of a project. */
public final class Decided {

    private Decided() {}

    /** The day of the decision, before which nothing is eligible. */
    public static LocalDate on(CaseFile file) {
        return file.require(Decision.class).act().day();
    }

    /** The first day of the project: as decided, else as applied for. */
    public static LocalDate startsOn(CaseFile file) {
        LocalDate decided = file.require(Decision.class).content().startsOn();
        return decided == null ? file.application().startsOn() : decided;
    }

    /** The day from which costs are eligible: the decision's, or that of an approved early start. */
    public static LocalDate eligibleFrom(CaseFile file) {
        Entry<Decision> decision = file.require(Decision.class);
        return decision.content().earlyStartReason() == null ? decision.act().day() : startsOn(file);
    }
}
