package jp.telework.subsidy.portal;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.portal.SubsidyCalls.SUBSIDIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client of the national portal finds our calls with the questions it asks there, without a token. */
@QuarkusTest
@ServiceDatabase("subsidy")
class PublicSubsidyTest {

    static String prefixOf(UUID call) {
        return as(Identity.OFFICER).get(API + "/calls/" + call).path("receiptPrefix");
    }

    private static Map<String, String> question(String keyword) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("keyword", keyword);
        question.put("sort", "acceptance_end_datetime");
        question.put("order", "ASC");
        question.put("acceptance", "0");
        return question;
    }

    private static Response ask(Map<String, String> question) {
        return Rest.given().queryParams(question).get(SUBSIDIES);
    }

    private static String word() {
        return "見本" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A call that has long been open, to the end of a fiscal year. */
    private static UUID call(String title, int fiscalYear) {
        return Fixtures.publishedCall(call -> call.put("title", title)
                .put("fiscalYear", fiscalYear)
                .put("opensAt", "2020-04-01T09:00:00+09:00")
                .put("closesAt", fiscalYear + 1 + "-03-31T17:00:00+09:00"));
    }

    @Test
    void tellsACallAsThePortalDoes() {
        String word = word();
        UUID call = call("令和8年度" + word, 2098);
        Response list = ask(question(word));
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        assertThat(list.<Integer>path("metadata.resultset.count")).isEqualTo(1);
        Map<String, Object> entry = list.path("result[0]");
        assertThat(entry)
                .containsEntry("id", prefixOf(call))
                .containsEntry("title", "令和8年度" + word)
                .containsEntry("target_area_search", "全国")
                .containsEntry("subsidy_max_limit", 30_000_000)
                .containsEntry("acceptance_start_datetime", "2020-04-01T00:00:00.000Z")
                .containsEntry("acceptance_end_datetime", "2099-03-31T08:00:00.000Z")
                .containsEntry("target_number_of_employees", "従業員数の制約なし");
        assertThat(entry.get("id").toString()).hasSizeLessThanOrEqualTo(18);

        Response detail = Rest.get(SUBSIDIES + "/id/" + entry.get("id"));
        assertThat(detail.statusCode()).as(detail.asString()).isEqualTo(200);
        assertThat(detail.<Map<String, Object>>path("result[0]"))
                .containsAllEntriesOf(entry)
                .containsEntry("subsidy_rate", "100%")
                .containsEntry("request_reception_presence", "有")
                .containsEntry("application_guidelines", List.of())
                .hasEntrySatisfying("detail", html -> assertThat(html.toString())
                        .contains("<p>補助上限額", "30,000,000円", "<li>ICT機器購入費</li>"))
                .hasEntrySatisfying("front_subsidy_detail_page_url", page -> assertThat(page.toString())
                        .endsWith(API + "/calls/" + call));
    }

    @Test
    void findsWhateverTheCaseAndTheWidthAndWithEveryWord() {
        String word = UUID.randomUUID().toString().substring(0, 8);
        call("Ｔｅｌｅ" + word + "事業", 2098);
        assertThat(count(question("TELE" + word))).isEqualTo(1);
        assertThat(count(question("tele" + word + "　テレワーク")))
                .as("two words, one of the programme")
                .isEqualTo(1);
        assertThat(count(question("tele" + word + " " + word()))).isZero();
        assertThat(count(question("%_" + word))).as("no wildcards").isZero();
    }

    @Test
    void sortsAndLeavesOutWhatIsNotOpen() {
        String word = word();
        call("二" + word, 2097);
        call("一" + word, 2096);
        call("済" + word, 2020);
        Map<String, String> question = question(word);
        assertThat(titles(question)).containsExactly("済" + word, "一" + word, "二" + word);
        question.put("order", "DESC");
        question.put("acceptance", "1");
        assertThat(titles(question)).containsExactly("二" + word, "一" + word);
    }

    @Test
    void neverTellsADraft() {
        String word = word();
        String id = as(Identity.OFFICER)
                .body(Fixtures.call(call -> call.put("title", word)).toString())
                .post(API + "/calls")
                .path("id");
        assertThat(count(question(word))).isZero();
        assertThat(Rest.get(SUBSIDIES + "/id/" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "use_purpose, 設備整備・IT導入をしたい / 人材育成を行いたい, 1",
        "use_purpose, 資金繰りを改善したい, 0",
        "industry, 情報通信業, 1",
        "target_number_of_employees, 20名以下, 1",
        "target_area_search, 和歌山県 / 近畿地方, 1"
    })
    void asksByThePortalsOwnWords(String parameter, String value, int expected) {
        String word = word();
        call(word, 2098);
        Map<String, String> question = question(word);
        question.put(parameter, value);
        assertThat(count(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "keyword,",
        "keyword, あ",
        "sort,",
        "sort, title",
        "order, asc",
        "acceptance, 2",
        "use_purpose, 遊びたい",
        "industry, 情報通信業/漁業",
        "target_area_search, 火星"
    })
    void refusesWhatThePortalDoesNotKnow(String parameter, String value) {
        Map<String, String> question = question("テレワーク");
        if (value == null) {
            question.remove(parameter);
        } else {
            question.put(parameter, value);
        }
        Response refused = ask(question);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("code")).isEqualTo("INVALID_PARAMETER");
        assertThat(refused.<String>path("detail")).contains(parameter);
    }

    @Test
    void asksTheDatabaseOnceForTheCallsAndOnceForFiles() {
        String prefix = prefixOf(Fixtures.openCall());
        assertThat(statements(() -> ask(question("テレワーク")))).isEqualTo(2);
        assertThat(statements(() -> Rest.get(SUBSIDIES + "/id/" + prefix))).isEqualTo(3);
    }

    private static long statements(Runnable request) {
        TestDatabase.get().startCounting();
        request.run();
        return TestDatabase.get().statementsAndCommits();
    }

    private static int count(Map<String, String> question) {
        Response answer = ask(question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("metadata.resultset.count");
    }

    private static List<String> titles(Map<String, String> question) {
        return ask(question).path("result.title");
    }
}
