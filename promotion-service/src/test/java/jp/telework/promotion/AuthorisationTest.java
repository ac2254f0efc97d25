package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.promotion.actionplan.ActionPlanCalls;
import jp.telework.promotion.campaign.CampaignCalls;
import jp.telework.promotion.centre.CentreCalls;
import jp.telework.promotion.guide.GuideCalls;
import jp.telework.promotion.network.NetworkCalls;
import jp.telework.promotion.recognition.JuryCalls;
import jp.telework.promotion.recognition.RecognitionCalls;
import jp.telework.promotion.selfcheck.SelfCheckCalls;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuditCalls;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.ExchangeCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.RetentionCalls;
import jp.telework.test.authorisation.WebhookCalls;

@QuarkusTest
@ServiceDatabase("promotion")
class AuthorisationTest extends AuthorisationWalk {

    /** Each feature prepares its own operations; the first that knows one is asked. */
    private static final List<Preparation> FEATURES = preparations();

    /** Preparations that have made nothing yet; another walk's cases are in states of its own. */
    static List<Preparation> preparations() {
        return List.of(
                new WebhookCalls(),
                new AuditCalls(),
                ExchangeCalls.of("self-check", "GET /api/promotion/v1/self-checks/{id}", new SelfCheckCalls()),
                new RetentionCalls("self-check", () -> SelfCheckFixtures.begun(Identity.SHIRAHAMA)),
                new SelfCheckCalls(),
                new JuryCalls(),
                new RecognitionCalls(),
                new CampaignCalls(),
                new ActionPlanCalls(),
                new GuideCalls(),
                new NetworkCalls(),
                new CentreCalls());
    }

    @Override
    protected String base() {
        return "jp.telework.promotion";
    }

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}
