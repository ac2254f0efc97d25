package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.subsidy.application.ApplicationCalls;
import jp.telework.subsidy.call.CallCalls;
import jp.telework.subsidy.call.CallFileCalls;
import jp.telework.subsidy.evaluation.EvaluationCalls;
import jp.telework.subsidy.grant.AfterwardsCalls;
import jp.telework.subsidy.grant.GrantCalls;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyCalls;
import jp.telework.subsidy.grant.ProgressCalls;
import jp.telework.subsidy.grant.StagedCalls;
import jp.telework.subsidy.portal.SubsidyCalls;
import jp.telework.subsidy.question.QuestionCalls;
import jp.telework.subsidy.relief.ReliefCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuditCalls;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.EditorsCalls;
import jp.telework.test.authorisation.ExchangeCalls;
import jp.telework.test.authorisation.MailCalls;
import jp.telework.test.authorisation.MessageCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.RetentionCalls;
import jp.telework.test.authorisation.WebhookCalls;

@QuarkusTest
@ServiceDatabase("subsidy")
class AuthorisationTest extends AuthorisationWalk {

    @Override
    protected String base() {
        return "jp.telework.subsidy";
    }

    /** Each feature prepares its own operations. */
    static List<Preparation> preparations() {
        return List.of(
                new WebhookCalls(),
                new MailCalls("CASE_RETURNED"),
                new AuditCalls(),
                ExchangeCalls.of("application", "GET /api/subsidy/v1/applications/{id}", new ApplicationCalls()),
                new RetentionCalls("application", () -> new ApplicationCalls()
                        .prepare("GET /api/subsidy/v1/applications/{id}", "officer")
                        .path()
                        .get("id")),
                messages(),
                new EditorsCalls(Fixtures.API + "/applications/{id}", "application", Fixtures::submitted),
                new ReliefCalls(),
                new MoneyCalls(),
                new AfterwardsCalls(),
                new ProgressCalls(),
                new GrantCalls(),
                new EvaluationCalls(),
                new SubsidyCalls(),
                new CallFileCalls(),
                new QuestionCalls(),
                new CallCalls(),
                new ApplicationCalls());
    }

    private static MessageCalls messages() {
        String api = Fixtures.API;
        return new MessageCalls(
                Map.of(api + "/applications/{id}", Fixtures::submitted, api + "/grants/{id}", GrantFixtures::opened));
    }

    @Override
    protected List<Preparation> features() {
        return staged();
    }

    /** Commands on grants come first with cases in which they succeed. */
    static List<Preparation> staged() {
        List<Preparation> features = new ArrayList<>(List.of(new StagedCalls()));
        features.addAll(preparations());
        return features;
    }
}
