package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.casework.evaluation.usecase.EvaluationActions;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.application.domain.Submission;
import jp.telework.subsidy.application.domain.Submissions;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * Reads applications: an organisation its own, the ministry those that were submitted, reviewers those assigned to them,
 * auditors all.
 */
@ApplicationScoped
public class FindApplications implements CaseActions {

    private final Applications applications;
    private final Submissions submissions;
    private final DocumentContents contents;
    private final ApplicationDesk desk;
    private final EvaluationActions evaluations;
    private final Clock clock;
    private final GuardEditors editors;

    FindApplications(
            Applications applications,
            Submissions submissions,
            DocumentContents contents,
            ApplicationDesk desk,
            EvaluationActions evaluations,
            Clock clock,
            GuardEditors editors) {
        this.applications = applications;
        this.submissions = submissions;
        this.contents = contents;
        this.desk = desk;
        this.evaluations = evaluations;
        this.clock = clock;
        this.editors = editors;
    }

    @Transactional
    public Page<Applications.Summary> list(Caller caller, Applications.Filter filter, PageRequest page) {
        List<Applications.Summary> rows =
                applications.list(ApplicationDesk.reader(caller), filter, page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    @Transactional
    public Application get(Caller caller, UUID id) {
        return desk.visible(caller, id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The latest submission and, for a resubmission, the one before. */
    @Transactional
    public List<Submission> latestSubmissions(Caller caller, UUID id) {
        get(caller, id);
        List<Submission> latest = submissions.of(id, 2);
        if (latest.isEmpty()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        return latest;
    }

    /** A document as it was attached. */
    @Transactional
    public StoredFile document(Caller caller, UUID id, int number) {
        Document document = get(caller, id).documents().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new StoredFile(document.name(), document.mediaType(), document.sha256(), contents.open(id, number));
    }

    @Override
    public String kind() {
        return ApplicationDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Application application = get(caller, id);
        List<Possibility> all = new ArrayList<>();
        for (ApplicationAction action : List.of(
                ApplicationAction.CHANGE,
                ApplicationAction.CHANGE_DOCUMENTS,
                ApplicationAction.SUBMIT,
                ApplicationAction.WITHDRAW,
                ApplicationAction.RETURN,
                ApplicationAction.PASS_SCREENING)) {
            all.add(Possibility.of(action.noun(), against(action, application, caller)));
        }
        all.addAll(Possibility.ofParts(
                ApplicationAction.CHANGE_DOCUMENTS.noun() + "/removal",
                application.documents().stream().map(Document::number).toList(),
                against(ApplicationAction.CHANGE_DOCUMENTS, application, caller)));
        all.addAll(evaluations.of(
                caller,
                id,
                against(ApplicationAction.ASSIGN_REVIEWERS, application, caller),
                against(ApplicationAction.EVALUATE, application, caller)));
        return all;
    }

    private List<Violation> against(ApplicationAction action, Application application, Caller caller) {
        boolean ministry = Ministry.includes(caller);
        if (ministry && application.isResultPending()) {
            return List.of(Violation.of("", SubsidyError.RESULT_PENDING));
        }
        List<Violation> byEditors = editors.against(application, caller);
        if (!byEditors.isEmpty()) {
            return byEditors;
        }
        List<Violation> byState = Possibility.inState(application.status(ministry), action, ApplicationStatus::next);
        if (byState.isEmpty() && action == ApplicationAction.SUBMIT) {
            return SubmitApplication.judge(application, desk.terms(application.callId()), caller, clock.instant())
                    .violations();
        }
        return byState;
    }
}
