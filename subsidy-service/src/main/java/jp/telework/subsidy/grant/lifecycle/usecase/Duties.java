package jp.telework.subsidy.grant.lifecycle.usecase;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;

/** What follows from the acts of a case: what is due, and how long the ministry takes. */
public interface Duties {

    List<Obligation> of(Grant grant);

    /** The steps of a case; those that go on are timed up to today. */
    List<ProcessingStep> steps(Grant grant, LocalDate today);

    /** Brings what is kept about the case up to date. */
    void keep(Grant grant, LocalDate today);
}
