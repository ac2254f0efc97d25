package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.furusato.proposal.ProposalCalls;
import jp.telework.furusato.round.RoundCalls;
import jp.telework.furusato.selection.NoticeCalls;
import jp.telework.furusato.selection.SelectionCalls;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.furusato.site.SiteCalls;
import jp.telework.furusato.statistics.StatisticsCalls;
import jp.telework.furusato.town.TownCalls;
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
@ServiceDatabase("furusato")
class AuthorisationTest extends AuthorisationWalk {

    /** Each feature prepares its own operations; the first that knows one is asked. */
    private static final List<Preparation> FEATURES = preparations();

    /** Preparations that have made nothing yet; another walk's cases are in states of its own. */
    static List<Preparation> preparations() {
        return List.of(
                new WebhookCalls(),
                new MailCalls("CASE_RETURNED"),
                new AuditCalls(),
                ExchangeCalls.of("town-proposal", "GET /api/furusato/v1/town-proposals/{id}", new ProposalCalls()),
                new RetentionCalls("town-proposal", () -> new ProposalCalls()
                        .prepare("GET /api/furusato/v1/town-proposals/{id}", "officer")
                        .path()
                        .get("id")),
                new MessageCalls(Map.of(
                        "/api/furusato/v1/town-proposals/{id}",
                        () -> SelectionFixtures.submitted(SelectionFixtures.openRound()))),
                new EditorsCalls(
                        "/api/furusato/v1/town-proposals/{id}",
                        "town_proposal",
                        () -> SelectionFixtures.submitted(SelectionFixtures.openRound())),
                new SiteCalls(),
                new NoticeCalls(),
                new StatisticsCalls(),
                new SelectionCalls(),
                new RoundCalls(),
                new ProposalCalls(),
                new TownCalls());
    }

    @Override
    protected String base() {
        return "jp.telework.furusato";
    }

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}
