package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.telework.furusato.site.SiteFixtures;
import jp.telework.furusato.town.TownFixtures;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBody;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no client should send to sites and towns is refused with a problem, never with a 500. */
@QuarkusTest
@ServiceDatabase("furusato")
class BadBodiesTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void sitesAndTheirOutcomes() {
        check("POST", SiteFixtures.SITES, Identity.OFFICER, SiteFixtures.body());
        String site = SiteFixtures.SITES + "/" + SiteFixtures.site();
        check("PUT", site, Identity.OFFICER, jp.telework.furusato.site.api.Examples.CORRECTION);
        check("PUT", site + "/outcomes", Identity.SHIRAHAMA, jp.telework.furusato.site.api.Examples.OUTCOME);
    }

    @Test
    void townsFromTheSurveyToTheReport() {
        check("PUT", town(Stage.SELECTED) + "/survey", Identity.SHIRAHAMA, Examples.SURVEY);
        check("POST", town(Stage.SURVEYING) + "/measures", Identity.SHIRAHAMA, Examples.MEASURE);
        String measured = town(Stage.MEASURES_PROPOSED);
        check("PUT", measured + "/measures/1/status", Identity.SHIRAHAMA, Examples.MEASURE_STATUS);
        check("PUT", measured + "/plan", Identity.SHIRAHAMA, Examples.PLAN);
        check("POST", town(Stage.PLAN_DRAFTED) + "/plan/review", Identity.OFFICER, Examples.REVIEW);
        check("POST", town(Stage.PLAN_REVIEWED) + "/plan/resolution", Identity.SHIRAHAMA, Examples.RESOLUTION);
        check(
                "POST",
                town(Stage.PLAN_RESOLVED) + "/plan/resolution/return",
                Identity.APPROVER,
                Examples.RESOLUTION_RETURN);
        check("POST", town(Stage.PLAN_ADOPTED) + "/progress-reports", Identity.SHIRAHAMA, Examples.PROGRESS);
    }

    private static String town(Stage stage) {
        return TownFixtures.TOWNS + "/" + TownFixtures.townAt(stage);
    }

    private static void check(String method, String path, Identity caller, String good) {
        // Figures may have decimals.
        List<BadBody> variants = BadBodies.variantsOf(good).stream()
                .filter(body -> !body.name().endsWith("/value = 1.5"))
                .toList();
        BadBodyCheck.of(method, RunningService.outside().resolve(path))
                .as(caller)
                .header("If-Match", Tags.of(caller, path))
                .refuses(BadBodies.unreadable())
                .refuses(variants);
    }
}
