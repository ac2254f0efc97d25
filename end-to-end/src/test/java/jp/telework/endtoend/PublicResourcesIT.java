package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.telework.test.contract.ContractYaml;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anyone may read through the gateway without signing in. */
@ExtendWith(RealStack.class)
@Order(5)
class PublicResourcesIT {

    private final Suite suite;
    private final Client anyone;

    PublicResourcesIT(Suite suite) {
        this.suite = suite;
        this.anyone = suite.anyone();
    }

    @Test
    void publishedCallsAreForEverybody() {
        String id = Case.openCall(suite, body -> {});

        JsonNode call = anyone.get(Case.API + "/calls/" + id).expect(200).json();
        assertThat(call.path("capYen").asLong()).isEqualTo(30_000_000);
        assertThat(anyone.get(Case.API + "/calls?limit=100").expect(200).json().findValuesAsText("id"))
                .contains(id);
        anyone.get(Case.API + "/applications").expectProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void all48SitesAreListedPageByPage() {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = anyone.get("/api/furusato/v1/sites?limit=20" + next)
                    .expect(200)
                    .json();
            page.path("items").forEach(site -> ids.add(site.path("id").asText()));
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!next.isEmpty());
        assertThat(ids).hasSize(48).doesNotHaveDuplicates();
    }

    @Test
    void sitesAreAlsoAMap() {
        Answer answer = anyone.with("Accept", "application/geo+json").get("/api/furusato/v1/sites?limit=100");
        assertThat(answer.expect(200).mediaType()).isEqualTo("application/geo+json");
        JsonNode map = answer.json();
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(48).allSatisfy(feature -> {
            JsonNode point = feature.path("geometry").path("coordinates");
            assertThat(point.get(0).asDouble()).as("longitude of " + feature).isBetween(122.0, 154.0);
            assertThat(point.get(1).asDouble()).as("latitude of " + feature).isBetween(20.0, 46.0);
        });
    }

    @Test
    void theTenSeminarsAreListed() {
        JsonNode page =
                anyone.get("/api/seminar/v1/seminars?limit=100").expect(200).json();
        assertThat(page.path("items")).hasSize(10);
    }

    @Test
    void seminarsAreAlsoACalendar() {
        Answer answer = anyone.with("Accept", "text/calendar").get("/api/seminar/v1/seminars");
        assertThat(answer.expect(200).mediaType()).isEqualTo("text/calendar");
        // RFC 5545 §3.1: long lines are folded.
        List<String> lines =
                Arrays.asList(answer.text().replaceAll("\r\n[ \t]", "").split("\r\n"));
        assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(10);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("DTSTART"))
                .filteredOn(line -> line.startsWith("DTSTART;TZID=Asia/Tokyo:"))
                .hasSize(10);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("UID:"))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSelfCheckWithoutASignInIsVerifiedByAnybody() {
        JsonNode form =
                anyone.get("/api/promotion/v1/self-check-form").expect(200).json();
        assertThat(form.path("questions")).hasSize(43);
        String signed = anyone.with("Content-Type", "application/json")
                .post(
                        "/api/promotion/v1/self-check-results",
                        "{\"sizeClass\":\"UP_TO_20\",\"answers\":[{\"item\":\"W07\",\"answer\":\"DONE\"}]}")
                .expect(200)
                .json()
                .path("signedResult")
                .asText();
        JsonNode verified = anyone.get("/api/promotion/v1/self-check-results/" + signed)
                .expect(200)
                .json();
        assertThat(verified.path("status").asText()).isEqualTo("VALID");
        assertThat(verified.path("overall").path("done").asInt()).isEqualTo(1);
    }

    @Test
    void oneContractHoldsThePathsOfAllServices() throws IOException {
        Answer asJson = anyone.with("Accept", "application/json").get("/openapi");
        JsonNode contract = asJson.expect(200).json();
        List<String> paths = new ArrayList<>();
        contract.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths)
                .contains(
                        "/api/subsidy/v1/applications/{id}/submission",
                        "/api/furusato/v1/sites",
                        "/api/seminar/v1/seminars",
                        "/api/promotion/v1/self-checks");

        Answer asYaml = anyone.get("/openapi.yaml");
        assertThat(asYaml.expect(200).mediaType()).contains("yaml");
        JsonNode same = ContractYaml.mapper().readTree(asYaml.text());
        List<String> pathsInYaml = new ArrayList<>();
        same.path("paths").fieldNames().forEachRemaining(pathsInYaml::add);
        assertThat(pathsInYaml).containsExactlyElementsOf(paths);
    }

    @Test
    void peopleFindTheirWay() {
        for (String page : new String[] {"/", "/docs"}) {
            Answer answer = anyone.get(page).expect(200);
            assertThat(answer.mediaType()).isEqualTo("text/html");
            assertThat(answer.text()).contains("テレワーク");
        }
    }
}
