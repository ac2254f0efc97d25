package jp.telework.promotion.network;

import static jp.telework.promotion.campaign.CampaignFixtures.API;
import static jp.telework.promotion.campaign.CampaignFixtures.as;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;

import java.util.List;
import java.util.Objects;
import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.promotion.network.member.api.MemberExamples;
import jp.telework.promotion.network.question.api.QuestionExamples;
import jp.telework.test.Identity;

/** Members and questions for tests. */
public final class NetworkFixtures {

    public static final String MEMBERS = API + "/network-members";
    public static final String QUESTIONS = API + "/network-questions";
    public static final String ANSWERS = API + "/network-answers";

    private NetworkFixtures() {}

    /** A member's entry with room for every test. */
    public static String member(Identity firm) {
        return MemberExamples.MEMBER
                .replace("8000020304018", Objects.requireNonNull(firm.organisation()))
                .replace("\"capacity\": 3", "\"capacity\": 1000");
    }

    /** The id of a new member. */
    public static String joined(String body) {
        return as(Identity.SECRETARIAT)
                .body(body)
                .post(MEMBERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String joined(Identity firm) {
        return joined(member(firm));
    }

    /** The id of 白浜町's own entry; a firm joins once, and the walks prepare many cases. */
    public static String shirahama() {
        List<String> known = as(Identity.SHIRAHAMA).get(MEMBERS).path("items.id");
        return known.isEmpty() ? joined(Identity.SHIRAHAMA) : known.get(0);
    }

    /** The id of a question that waits. */
    public static String asked(Identity firm) {
        return as(firm).body(QuestionExamples.QUESTION)
                .post(QUESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String naming(String member) {
        return "{\"memberId\": \"" + member + "\"}";
    }

    /** The id of a question that a firm has. */
    public static String assigned(Identity asker, String member) {
        String id = asked(asker);
        post(Identity.SECRETARIAT, id, "routing", naming(member));
        return id;
    }

    /** The id of a question of 白浜町 that another firm has answered. */
    public static String answered(Identity asker, Identity answerer, String member) {
        String id = assigned(asker, member);
        post(answerer, id, "answer", QuestionExamples.ANSWER);
        return id;
    }

    /** The id of a question with a text to agree to. */
    public static String proposed(Identity asker, Identity answerer, String member) {
        String id = answered(asker, answerer, member);
        post(Identity.SECRETARIAT, id, "publication-draft", QuestionExamples.PROPOSAL);
        return id;
    }

    /** The id of a question with a text to which both agreed. */
    public static String agreed(Identity asker, Identity answerer, String member) {
        String id = proposed(asker, answerer, member);
        post(asker, id, "consent", "");
        post(answerer, id, "consent", "");
        return id;
    }

    /** The id of a public question. */
    public static String published(Identity asker, Identity answerer, String member) {
        String id = agreed(asker, answerer, member);
        post(Identity.SECRETARIAT, id, "publication", "");
        return id;
    }

    /** Runs a command that succeeds. */
    public static void post(Identity who, String id, String command, String body) {
        String address = QUESTIONS + "/" + id;
        (body.isEmpty() ? tagged(who, address) : tagged(who, address).body(body))
                .post(address + "/" + command)
                .then()
                .statusCode(200);
    }

    /** Another firm each time. */
    public static Identity firm() {
        return CampaignFixtures.organisation();
    }
}
