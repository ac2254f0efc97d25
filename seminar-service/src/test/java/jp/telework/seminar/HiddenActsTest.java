package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.HiddenActsWalk;
import jp.telework.test.authorisation.Preparation;

/** What the secretariat and the managers settle among themselves shows in no byte that others read. */
@QuarkusTest
@ServiceDatabase("seminar")
class HiddenActsTest extends HiddenActsWalk {

    private static final String POST = "POST /api/seminar/v1/";

    private final List<Preparation> features = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return features;
    }

    /** The office and the manager know of a dispatch. */
    @Override
    protected List<String> outsiders() {
        return List.of("anonymous", "applicant", "foreign", "reviewer");
    }

    @Override
    protected Set<String> internalActions() {
        Stream<String> dispatch = Arrays.stream(DispatchAction.values())
                .filter(DispatchAction::isInternal)
                .map(action -> "DISPATCH_" + action);
        return Stream.concat(
                        dispatch,
                        Stream.of(
                                "ASK_SPEAKER", "SET_RETENTION_HOLD", "REVIEW_RETENTION_HOLD", "RELEASE_RETENTION_HOLD"))
                .collect(Collectors.toSet());
    }

    @Override
    protected List<String> states() {
        return List.of("ACCEPTED", "ASSIGNMENT_OFFERED", "MANAGER_ASSIGNED");
    }

    /** Seminars, courses and open consultations are public. */
    @Override
    protected Set<String> published() {
        return Stream.of(
                        "seminars/{id}/publication",
                        "seminars/{id}/rescheduling",
                        "seminars/{id}/cancellation",
                        "courses/{id}/publication",
                        "courses/{id}/rescheduling",
                        "courses/{id}/cancellation",
                        "consultation-slots",
                        "consultation-slots/{id}/cancellation")
                .map(POST::concat)
                .collect(Collectors.toSet());
    }

    @Override
    protected Set<String> refused() {
        return Stream.of(
                        "consultation-slots/{id}/follow-up",
                        "consultation-slots/{id}/record",
                        "dispatch-quotas",
                        "dispatch-requests/{id}/closing",
                        "dispatch-requests/{id}/report",
                        "dispatch-requests/{id}/visits",
                        "dispatch-requests/{id}/visits/{number}/cancellation",
                        "dispatch-requests/{id}/visits/{number}/report",
                        "enrolments/{id}/attendance",
                        "enrolments/{id}/completion",
                        "enrolments/{id}/revocation",
                        "managers",
                        "seminars/{id}/attendances",
                        "seminars/{id}/holding",
                        "seminars/{id}/walk-ins")
                .map(POST::concat)
                .collect(Collectors.toSet());
    }

    @Override
    protected String told() {
        return POST + "dispatch-requests/{id}/triage";
    }
}
