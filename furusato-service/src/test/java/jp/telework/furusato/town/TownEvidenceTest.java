package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.attach;
import static jp.telework.furusato.town.TownFixtures.etag;
import static jp.telework.furusato.town.TownFixtures.put;
import static jp.telework.furusato.town.TownFixtures.townAt;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("furusato")
class TownEvidenceTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aDocumentIsEvidenceEnoughAndComesBackAsItWas() {
        String id = townAt(Stage.MEASURES_PROPOSED);
        int number = attach(Identity.SHIRAHAMA, id, 1, "opening.pdf")
                .then()
                .statusCode(200)
                .body("measures[0].documents[0].file.name", equalTo("opening.pdf"))
                .body("measures[0].documents[0].file.mediaType", equalTo("application/pdf"))
                .extract()
                .path("measures[0].documents[0].number");
        byte[] content = as(Identity.OFFICER)
                .get(TOWNS + "/" + id + "/documents/" + number)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(TownFixtures.PDF);
        put(Identity.SHIRAHAMA, id, "/measures/1/status", "{\"status\":\"DONE\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesOthersFilesAndMeasuresThatAreNotThereOrDropped() {
        String id = townAt(Stage.MEASURES_PROPOSED);
        attach(Identity.SHIRAHAMA, id, 2, "a.pdf").then().statusCode(404);
        attach(Identity.ITOSHIMA, id, 1, "a.pdf").then().statusCode(404);
        attach(Identity.SHIRAHAMA, id, 1, "a.png")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_TYPE_MISMATCH"));
        given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .header("If-Match", etag(id))
                .multiPart("other", "x")
                .post(TOWNS + "/" + id + "/measures/1/documents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/other"));
        put(Identity.SHIRAHAMA, id, "/measures/1/status", "{\"status\":\"DROPPED\",\"reason\":\"用地が得られない。\"}")
                .then()
                .statusCode(200);
        attach(Identity.SHIRAHAMA, id, 1, "a.pdf").then().statusCode(409).body("code", equalTo("MEASURE_DROPPED"));
        as(Identity.OFFICER).get(TOWNS + "/" + id + "/documents/1").then().statusCode(404);
    }
}
