package jp.telework.furusato.site.api;

import static jp.telework.furusato.site.api.PublicSites.SITES;
import static jp.telework.furusato.site.api.PublicSites.id;
import static jp.telework.furusato.site.api.PublicSites.public_;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SiteDetailTest {

    @Test
    void tellsShirahamasTargetsAndResults() {
        public_()
                .get(SITES + "/" + id("H27-11"))
                .then()
                .statusCode(200)
                .body("siteNumber", equalTo("H27-11"))
                .body("fiscalYearLabel", equalTo("平成27年度"))
                .body("representativeOrganisation", equalTo("NECソリューションイノベータ(株)"))
                .body("municipalities[0].localGovernmentCode", equalTo("304018"))
                .body("municipalities[0].corporateNumber", equalTo("8000020304018"))
                .body("municipalities[0].cityAndCounty", equalTo("白浜町"))
                .body("municipalities[0].fullAddress", equalTo("和歌山県白浜町"))
                .body("targets.relocatedWorkers", equalTo(Map.of("min", 18, "max", 18)))
                .body("targets.localHires", equalTo(Map.of("min", 3, "max", 4)))
                .body("results", equalTo(Map.of("fiscalYear", 2015, "relocatedWorkers", 27, "localHires", 4)))
                .body("teleworkTypes", contains("A", "D"))
                .body("teleworkTypesConfidence", equalTo("LOW"))
                .body("companies", containsInAnyOrder("株式会社セールスフォース・ドットコム", "株式会社ブイキューブ", "rakumo株式会社", "ブレインハーツ株式会社"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        public_()
                .get(SITES + "/" + id("H28-22"))
                .then()
                .statusCode(200)
                .body("prefecture", equalTo("宮崎県"))
                .body("yearConfidence", equalTo("MEDIUM"))
                .body("$", not(hasKey("targets")))
                .body("$", not(hasKey("results")))
                .body("$", not(hasKey("representativeOrganisation")))
                .body("teleworkTypes", hasSize(0));
    }

    @Test
    void givesAStrongTagAndNothingNewForIt() {
        String path = SITES + "/" + id("H27-11");
        String tag = public_().get(path).then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        for (String known : List.of(tag, "\"other\", " + tag, "*", "W/" + tag)) {
            String body = public_()
                    .header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .extract()
                    .asString();
            assertThat(body).isEmpty();
        }
        public_().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"014e63e1-818b-7896-842d-000000000000", "H27-11", "1", "%27"})
    void doesNotFindWhatIsNotThere(String id) {
        given().urlEncodingEnabled(false)
                .get(SITES + "/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }
}
