package jp.telework.subsidy.grant.opening.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.duplicate.domain.FundingMarks;
import jp.telework.subsidy.duplicate.domain.Mark;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import jp.telework.subsidy.grant.lifecycle.domain.OutcomeReportTarget;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantSnapshot;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/** Opens a case for each adopted application, and lets the applicants see them when results are announced. */
@ApplicationScoped
public class OpenGrants {

    private final Grants grants;
    private final Applications applications;
    private final Calls calls;
    private final FundingMarks marks;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    OpenGrants(
            Grants grants,
            Applications applications,
            Calls calls,
            FundingMarks marks,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.grants = grants;
        this.applications = applications;
        this.calls = calls;
        this.marks = marks;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens the cases of applications that were just adopted, in the transaction of the adoption.
     *
     * @param callId their call
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID callId, Collection<UUID> applicationIds) {
        Call call = calls.find(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        Instant now = now();
        List<Mark> funded = new ArrayList<>();
        for (Application application : applications.all(applicationIds)) {
            Grant grant = new Grant(
                    ids.next(),
                    application.id(),
                    callId,
                    application.organisation(),
                    application.organisationName(),
                    basis(call, application),
                    now);
            grants.add(grant);
            funded.addAll(FundedThings.of(
                    grant.id(), application, call.rules().termsOfGrant().assetThresholdYen()));
            // Only the ministry sees this event before the results are announced.
            journal.changed(
                    GrantDesk.caseOf(grant.id()),
                    "jp.telework.subsidy.grant.opened.v1",
                    null,
                    GrantSnapshot.of(grant, null));
        }
        marks.add(funded);
    }

    /** Lets the organisations see their cases. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(UUID callId) {
        List<Grant> announced = grants.all(grants.announce(callId, now()));
        announced.forEach(grant -> journal.changed(
                GrantDesk.caseOf(grant.id()),
                "jp.telework.subsidy.grant.announced.v1",
                grant.organisation(),
                GrantSnapshot.of(grant, null)));
    }

    private Instant now() {
        return clock.instant();
    }

    private static GrantBasis basis(Call call, Application application) {
        Proposal proposal = application.proposal();
        Proposal.Site site = proposal.site();
        return new GrantBasis(
                application.receiptNumber().orElseThrow(),
                call.title(),
                call.fiscalYear(),
                call.terms().rulesLabel(),
                call.rules(),
                Objects.requireNonNull(proposal.title()),
                site == null ? null : site.prefecture(),
                site == null ? null : site.cityAndCounty(),
                site == null || site.localGovernmentCode() == null
                        ? null
                        : site.localGovernmentCode().value(),
                adopted(call, proposal),
                application
                        .screeningTime()
                        .map(time -> new GrantBasis.Screening(time.submittedOn(), time.daysPaused()))
                        .orElse(null),
                targets(proposal.targets()),
                call.subsidyName());
    }

    private static GrantBasis.@Nullable Targets targets(Proposal.@Nullable Targets planned) {
        return planned == null
                ? null
                : new GrantBasis.Targets(target(planned.relocatedWorkers()), target(planned.localHires()));
    }

    private static @Nullable OutcomeReportTarget target(Proposal.@Nullable PeopleRange people) {
        return people == null ? null : new OutcomeReportTarget(people.min(), people.max());
    }

    /** The plan of the proposal: eligible categories only. */
    private static FormalApplication adopted(Call call, Proposal proposal) {
        Map<CostCategory, Yen> costs = new EnumMap<>(CostCategory.class);
        proposal.expenses().stream()
                .filter(line -> line.category() != null && line.amountYen() != null)
                .filter(line -> call.rules().eligibleCostCategories().contains(line.category()))
                .forEach(line -> costs.merge(
                        Objects.requireNonNull(line.category()), Objects.requireNonNull(line.amountYen()), Yen::plus));
        return new FormalApplication(
                Objects.requireNonNull(proposal.requestedAmountYen()),
                costs.entrySet().stream()
                        .map(entry -> new CategoryAmount(entry.getKey(), entry.getValue()))
                        .toList(),
                proposal.otherIncome(),
                Objects.requireNonNull(proposal.startsOn()),
                Objects.requireNonNull(proposal.completesOn()),
                Objects.requireNonNull(proposal.summary()));
    }
}
