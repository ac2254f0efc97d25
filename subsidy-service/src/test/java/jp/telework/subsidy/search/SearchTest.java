package jp.telework.subsidy.search;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists' parameter q. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SearchTest {

    private static Response list(Identity identity, UUID call, String word) {
        return as(identity).queryParam("callId", call).queryParam("q", word).get(API + "/applications");
    }

    private static List<String> found(Identity identity, UUID call, String word) {
        Response page = list(identity, call, word);
        page.then().statusCode(200);
        return page.jsonPath().getList("items.id");
    }

    private static String draft(UUID call, String title) {
        return as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call, body -> body.put("title", title))
                        .toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "棚田カフェとＷｉ－Ｆｉのある古民家, 棚",
        "棚田カフェとＷｉ－Ｆｉのある古民家, 家",
        "棚田カフェとＷｉ－Ｆｉのある古民家, 棚田",
        "棚田カフェとＷｉ－Ｆｉのある古民家, カフェ",
        "棚田カフェとＷｉ－Ｆｉのある古民家, ｶﾌｪ",
        "棚田カフェとＷｉ－Ｆｉのある古民家, WI-FI",
        "棚田カフェとＷｉ－Ｆｉのある古民家, ｗｉ－ｆｉ",
        "棚田カフェとＷｉ－Ｆｉのある古民家, 棚田カフェとWi-Fiのある古民家",
        "ガレージ①を使う, ｶﾞﾚｰｼﾞ1",
        "Ωメガ計画 100%, ω",
        "Ωメガ計画 100%, 00%",
        "鯖江の𠮷野家, 𠮷野",
        "A_B\\C計画, _b\\c",
    })
    void findsAWordAnywhereInTheTitleInAnyWidthAndCase(String title, String word) {
        UUID call = Fixtures.openCall();
        String wanted = draft(call, title);
        draft(call, "別の事業");
        assertThat(found(Identity.SHIRAHAMA, call, word)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"棚田計", "田棚", "カェ", "棚_", "棚%", "計画和歌山", "古民家 ", "%", "_", "\\", "𠮷"})
    void findsNothingElse(String word) {
        UUID call = Fixtures.openCall();
        draft(call, "棚田カフェと古民家の計画");
        if (word.endsWith(" ")) {
            // White space around the word does not count.
            assertThat(found(Identity.SHIRAHAMA, call, word)).hasSize(1);
        } else {
            assertThat(found(Identity.SHIRAHAMA, call, word)).isEmpty();
        }
    }

    @Test
    void findsByTheOrganisationsNameAndTheReceiptNumber() {
        UUID call = Fixtures.openCall();
        String id = Fixtures.completeDraft(call);
        String number = Fixtures.submit(id).then().statusCode(200).extract().path("receipt.number");
        assertThat(found(Identity.OFFICER, call, number)).containsExactly(id);
        assertThat(found(Identity.OFFICER, call, number.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(id);
        assertThat(found(Identity.OFFICER, call, number.substring(3, 8))).containsExactly(id);
        assertThat(found(Identity.OFFICER, call, "歌山県白")).containsExactly(id);
        assertThat(found(Identity.OFFICER, call, number + "0")).isEmpty();
    }

    @Test
    void followsTheTitleWhenItChanges() {
        UUID call = Fixtures.openCall();
        String id = draft(call, "棚田カフェ");
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .body(Fixtures.application(call, body -> body.put("title", "海辺の学校"))
                        .toString())
                .put(API + "/applications/" + id)
                .then()
                .statusCode(200);
        assertThat(found(Identity.SHIRAHAMA, call, "海辺")).containsExactly(id);
        assertThat(found(Identity.SHIRAHAMA, call, "棚田")).isEmpty();
    }

    @Test
    void showsNobodyWhatTheListWouldNotShow() {
        UUID call = Fixtures.openCall();
        String id = draft(call, "棚田カフェ");
        assertThat(found(Identity.SHIRAHAMA, call, "棚田")).containsExactly(id);
        assertThat(found(Identity.AUDITOR, call, "棚田")).containsExactly(id);
        assertThat(found(Identity.ITOSHIMA, call, "棚田")).isEmpty();
        assertThat(found(Identity.OFFICER, call, "棚田")).as("a draft").isEmpty();
        as(Identity.ITOSHIMA)
                .queryParam("organisation", Identity.SHIRAHAMA.organisation())
                .queryParam("q", "棚田")
                .get(API + "/applications")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void findsGrantsOnceTheyAreAnnounced() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.opened(call);
        assertThat(grants(Identity.SHIRAHAMA, call, "ﾃﾚﾜｰｸ")).containsExactly(id);
        assertThat(grants(Identity.OFFICER, call, "白浜")).containsExactly(id);
        assertThat(grants(Identity.ITOSHIMA, call, "白浜")).isEmpty();
        assertThat(grants(Identity.OFFICER, call, "竜宮")).isEmpty();
        TestDatabase.get().execute("UPDATE grant_case SET announced_at = NULL WHERE id = '" + id + "'");
        assertThat(grants(Identity.SHIRAHAMA, call, "白浜")).isEmpty();
        assertThat(grants(Identity.OFFICER, call, "白浜")).containsExactly(id);
    }

    private static List<String> grants(Identity identity, UUID call, String word) {
        return as(identity)
                .queryParam("callId", call)
                .queryParam("q", word)
                .get(API + "/grants")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　", "a\u0000b", "a\u001fb", "a\nb"})
    void refusesAWordThatSaysNothingOrCannotBeText(String word) {
        for (String path : List.of("/applications", "/grants")) {
            as(Identity.OFFICER)
                    .queryParam("q", word)
                    .get(API + path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_PARAMETER"))
                    .body("detail", containsString("「q」"));
        }
    }

    @Test
    void takesAnEmptyParameterForNone() {
        UUID call = Fixtures.openCall();
        String id = draft(call, "棚田カフェ");
        assertThat(found(Identity.SHIRAHAMA, call, "")).containsExactly(id);
    }

    @Test
    void countsTheCharactersOfAWordAfterItsNormalisation() {
        UUID call = Fixtures.openCall();
        // A character that becomes two, a character of two code units, and two characters that become one.
        list(Identity.OFFICER, call, "㌔".repeat(50)).then().statusCode(200);
        list(Identity.OFFICER, call, "㌔".repeat(51)).then().statusCode(400).body("detail", containsString("100"));
        list(Identity.OFFICER, call, "𠮷".repeat(100)).then().statusCode(200);
        list(Identity.OFFICER, call, "𠮷".repeat(101)).then().statusCode(400);
        list(Identity.OFFICER, call, "ｶﾞ".repeat(100)).then().statusCode(200);
    }

    @Test
    void bindsTheCursorToTheWord() {
        UUID call = Fixtures.openCall();
        draft(call, "棚田カフェ一");
        draft(call, "棚田カフェ二");
        Response first = as(Identity.SHIRAHAMA)
                .queryParam("callId", call)
                .queryParam("q", "棚田")
                .queryParam("limit", 1)
                .get(API + "/applications");
        String cursor = first.path("next");
        assertThat(first.<List<String>>path("items.title")).containsExactly("棚田カフェ二");
        assertThat(page(call, "棚田", cursor).<List<String>>path("items.title")).containsExactly("棚田カフェ一");
        page(call, "カフェ", cursor).then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    private static Response page(UUID call, String word, String cursor) {
        return as(Identity.SHIRAHAMA)
                .queryParam("callId", call)
                .queryParam("q", word)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(API + "/applications");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO search_entry SELECT * FROM search_entry LIMIT 0",
                "UPDATE search_entry SET part = 3",
                "DELETE FROM search_entry",
                "TRUNCATE search_entry"
            })
    void letsNothingButTheTriggersWriteWhatIsSearched(String statement) {
        assertThatThrownBy(() -> TestDatabase.get().asService(s -> s.execute(statement)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void followsANumberThatIsCorrectedInTheDatabase() {
        UUID call = Fixtures.openCall();
        String id = Fixtures.completeDraft(call);
        Fixtures.submit(id);
        TestDatabase.get().execute("UPDATE application SET receipt_number = 'KOREKTO-' || id WHERE id = '" + id + "'");
        assertThat(found(Identity.SHIRAHAMA, call, "korekto")).containsExactly(id);
    }
}
