package jp.telework.promotion.actionplan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All action plans. */
public interface ActionPlans {

    void add(ActionPlan plan);

    Optional<ActionPlan> find(UUID id);

    /** A plan that no other one takes over from until this transaction ends; others may hold it as well. */
    Optional<ActionPlan> hold(UUID id);

    /** A plan that no transaction holds and none changes until this one ends. */
    Optional<ActionPlan> lock(UUID id);

    /**
     * Plans, newest first.
     *
     * @param drafts whether those that were never published are among them
     * @param fiscalYear null for all
     */
    List<ActionPlan> list(boolean drafts, @Nullable FiscalYear fiscalYear, @Nullable UUID before, int rows);

    /** How many reports of progress wait for the secretariat or for their ministry. */
    long openReviews(UUID id);
}
