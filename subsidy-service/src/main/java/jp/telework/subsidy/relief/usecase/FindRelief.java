package jp.telework.subsidy.relief.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.relief.domain.ReliefAction;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefApplications;
import jp.telework.subsidy.relief.domain.ReliefCertificate;
import jp.telework.subsidy.relief.domain.ReliefCertificates;
import jp.telework.subsidy.relief.domain.ReliefDrafts;
import jp.telework.subsidy.relief.domain.ReliefStatus;
import org.jspecify.annotations.Nullable;

/** Reads declarations: a company its own, the ministry all; and certificates, which everybody verifies. */
@ApplicationScoped
public class FindRelief implements CaseActions {

    private final ReliefApplications applications;
    private final ReliefDrafts drafts;
    private final ReliefCertificates certificates;
    private final ReliefDesk cases;
    private final DecideRelief decide;

    FindRelief(
            ReliefApplications applications,
            ReliefDrafts drafts,
            ReliefCertificates certificates,
            ReliefDesk cases,
            DecideRelief decide) {
        this.applications = applications;
        this.drafts = drafts;
        this.certificates = certificates;
        this.cases = cases;
        this.decide = decide;
    }

    /**
     * A declaration that the caller may read.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public ReliefApplication get(Caller caller, UUID id) {
        return cases.visible(caller, id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * A page of declarations, newest first.
     *
     * @param status as the caller sees it
     */
    @Transactional
    public Page<ReliefApplication> list(
            Caller caller,
            @Nullable ReliefStatus status,
            @Nullable LocalGovernmentCode municipality,
            PageRequest page) {
        List<ReliefStatus> states = status == null ? null : status.storedFor(Ministry.includes(caller));
        ReliefApplications.Filter filter =
                new ReliefApplications.Filter(Scope.of(caller).organisation(), states, municipality);
        List<ReliefApplication> rows =
                states != null && states.isEmpty() ? List.of() : applications.list(filter, page.afterId(), page.rows());
        return Page.of(rows, page, application -> application.id().toString());
    }

    /** The drafts of a declaration, for the ministry. */
    @Transactional
    public DecisionDrafts drafts(Caller caller, UUID id) {
        get(caller, id);
        return drafts.of(id);
    }

    /** The certificate of a number. An unknown one costs the same query. */
    @Transactional
    public Optional<ReliefCertificate> certificate(String number) {
        return certificates.of(number.strip());
    }

    @Override
    public String kind() {
        return ReliefDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        ReliefApplication application = get(caller, id);
        return Arrays.stream(ReliefAction.values())
                .map(action -> Possibility.of(action.noun(), reasons(caller, application, action)))
                .toList();
    }

    private List<Violation> reasons(Caller caller, ReliefApplication application, ReliefAction action) {
        List<Violation> state =
                Possibility.inState(application.status(Ministry.includes(caller)), action, ReliefStatus::next);
        if (!state.isEmpty()) {
            return state;
        }
        return switch (action) {
            case DRAFT_DECISION -> Possibility.unless(() -> decide.judgeDraft(caller, application));
            case APPROVE_DECISION -> Possibility.unless(() -> decide.judgeApproval(caller, application));
            case RETURN_DECISION -> Possibility.unless(() -> decide.judgeReturn(application));
            case EXAMINE, WITHDRAW -> List.of();
        };
    }
}
