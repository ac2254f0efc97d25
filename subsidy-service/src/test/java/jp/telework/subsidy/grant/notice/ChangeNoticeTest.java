package jp.telework.subsidy.grant.notice;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** 変更承認通知書・変更不承認通知書: every kind of change is told, with what it was before. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ChangeNoticeTest {

    private static final String CONTENT = "会議室を一つ減らし、個室を二つ増やす。";

    @Test
    void tellsEveryCategoryThatMoves() {
        String id = GrantFixtures.inProgress();
        LocalDate completesOn = completesOn(id);
        approved(id, body -> body.put("completesOn", completesOn.toString()))
                .body("content.clause.ja", equalTo("適正化法第7条第1項第1号（経費の配分の変更）"))
                .body(
                        "content.items[0].lines",
                        contains(
                                "経費の配分の変更（ICT機器購入費）：8,100,000円から9,900,000円に",
                                "経費の配分の変更（内装・電気・空調等の改修費）：9,828,000円から7,428,000円に"))
                .body("content.items[1].label", equalTo("変更の理由"))
                .body("content.items[4].label", equalTo("補助対象経費の配分の変更"))
                .body("content.items[4].table.columns", contains("補助対象経費の区分", "変更前の補助対象経費", "変更後の補助対象経費"))
                .body("content.items[4].table.rows[-1].label", equalTo("合計"))
                .body("content.items[5].label", equalTo("承認に当たっての条件等"));
    }

    @Test
    void tellsTheDayOfCompletion() {
        String id = GrantFixtures.inProgress();
        String before = Wareki.format(completesOn(id));
        approved(id, body -> body.remove("costs"))
                .body("content.clause.ja", equalTo("適正化法第7条第1項第3号（内容の変更）"))
                .body(
                        "content.items[0].lines",
                        contains("補助事業の完了の日の変更：" + before + "から" + Wareki.format(ProgressFixtures.yearEnd()) + "に"))
                .body("content.items.label", not(hasItems("補助対象経費の配分の変更")));
    }

    @Test
    void tellsTheContent() {
        String id = GrantFixtures.inProgress();
        approved(id, body -> {
                    body.remove("costs");
                    body.remove("completesOn");
                    body.put("content", CONTENT);
                })
                .body("content.items[0].lines", contains("補助事業の内容の変更：" + CONTENT))
                .body("content.items[1].lines", contains(reason()));
    }

    @Test
    void tellsAllOfThemTogether() {
        String id = GrantFixtures.inProgress();
        assertThat(approved(id, body -> body.put("content", CONTENT))
                        .body("content.clause.ja", equalTo("適正化法第7条第1項第1号（経費の配分の変更）、適正化法第7条第1項第3号（内容の変更）"))
                        .extract()
                        .<List<String>>path("content.items[0].lines"))
                .hasSize(4);
    }

    @Test
    void aRefusalTellsWhatWasAskedForToo() {
        String id = GrantFixtures.inProgress();
        int request = ProgressFixtures.requested(
                id, "change-requests", ProgressFixtures.change(body -> body.put("content", CONTENT)));
        GrantFixtures.post(
                        Identity.OFFICER, id, "change-requests/" + request + "/refusal", ChangeExamples.CHANGE_REFUSAL)
                .then()
                .statusCode(200);
        notice(id, "change-refusal")
                .body("content.items.label", contains("変更の内容", "変更の理由"))
                .body("content.items[0].lines[0]", equalTo("補助事業の内容の変更：" + CONTENT))
                .body("content.items[0].lines.size()", equalTo(4))
                .body("content.reasons.code", contains("NOT_NECESSARY"));
    }

    private static ValidatableResponse approved(String id, Consumer<ObjectNode> change) {
        int request = ProgressFixtures.requested(id, "change-requests", ProgressFixtures.change(change));
        GrantFixtures.post(
                        Identity.OFFICER, id, "change-requests/" + request + "/approval", ChangeExamples.APPROVAL_NOTE)
                .then()
                .statusCode(200);
        return notice(id, "change-approval");
    }

    private static ValidatableResponse notice(String id, String kind) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/" + kind + ".json")
                .then()
                .statusCode(200);
    }

    private static LocalDate completesOn(String id) {
        return LocalDate.parse(
                GrantFixtures.get(id).path("timeline.findAll { it.kind == 'DECISION' }[-1].content.completesOn"));
    }

    private static String reason() {
        return Fixtures.tree(ChangeExamples.CHANGE_REQUEST).get("reason").asText();
    }
}
