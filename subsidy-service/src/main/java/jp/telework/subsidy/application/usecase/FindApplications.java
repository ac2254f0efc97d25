package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
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
public class FindApplications {

    private final Applications applications;
    private final Submissions submissions;
    private final DocumentContents contents;
    private final ApplicationDesk desk;
    private final Clock clock;

    FindApplications(
            Applications applications,
            Submissions submissions,
            DocumentContents contents,
            ApplicationDesk desk,
            Clock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.contents = contents;
        this.desk = desk;
        this.clock = clock;
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

    /**
     * What the caller can do now.
     *
     * @param reasons why not; empty when it can be done
     */
    public record Possibility(ApplicationAction action, List<Violation> reasons) {}

    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Application application = get(caller, id);
        Map<String, Possibility> possibilities = new LinkedHashMap<>();
        for (ApplicationAction action : ApplicationAction.values()) {
            // Both outcomes of a screening or an adoption are possible in the same states.
            possibilities.computeIfAbsent(
                    action.noun(), noun -> new Possibility(action, reasonsAgainst(action, application, caller)));
        }
        return List.copyOf(possibilities.values());
    }

    private List<Violation> reasonsAgainst(ApplicationAction action, Application application, Caller caller) {
        if (application.isResultPending()) {
            return List.of(Violation.of("", SubsidyError.RESULT_PENDING));
        }
        if (application.status().next(action).isEmpty()) {
            return List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, application.status(), action));
        }
        if (action == ApplicationAction.SUBMIT) {
            return SubmitApplication.judge(application, desk.terms(application.callId()), caller, clock.instant())
                    .violations();
        }
        return List.of();
    }
}
