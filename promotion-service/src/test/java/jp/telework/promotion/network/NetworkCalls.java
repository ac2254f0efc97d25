package jp.telework.promotion.network;

import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.promotion.network.member.api.MemberExamples;
import jp.telework.promotion.network.question.api.QuestionExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on members and questions. The applicant asks, and answers where only a member may. */
public final class NetworkCalls implements Preparation {

    private static final String MEMBER = "GET " + NetworkFixtures.MEMBERS + "/{id}";
    private static final String QUESTION = "GET " + NetworkFixtures.QUESTIONS + "/{id}";

    @Override
    public boolean knows(String operation) {
        return operation.contains("/network-");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains("/network-members")) {
            return member(operation);
        }
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(QuestionExamples.QUESTION) : Call.plain();
        }
        return operation.startsWith("GET")
                ? Call.plain().path("id", NetworkFixtures.asked(Identity.SHIRAHAMA))
                : command(operation.substring(operation.lastIndexOf('/') + 1));
    }

    private static Call member(String operation) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST")
                    ? Call.plain().json(NetworkFixtures.member(NetworkFixtures.firm()))
                    : Call.plain();
        }
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", NetworkFixtures.shirahama());
        }
        Identity firm = NetworkFixtures.firm();
        String id = NetworkFixtures.joined(firm);
        if (operation.endsWith("/resumption")) {
            suspend(id);
        }
        Call call = Call.plain().path("id", id).tag(Identity.SECRETARIAT, MEMBER);
        return operation.startsWith("PUT") ? call.json(MemberExamples.CONTENT) : call;
    }

    private static Call command(String command) {
        Identity other = NetworkFixtures.firm();
        Identity applicant = Identity.SHIRAHAMA;
        return switch (command) {
            case "routing" ->
                tagged(NetworkFixtures.asked(applicant)).json(NetworkFixtures.naming(NetworkFixtures.joined(other)));
            case "answer" ->
                tagged(NetworkFixtures.assigned(other, NetworkFixtures.shirahama()))
                        .json(QuestionExamples.ANSWER);
            case "declination" -> tagged(NetworkFixtures.assigned(other, NetworkFixtures.shirahama()));
            case "withdrawal" -> tagged(NetworkFixtures.asked(applicant));
            case "rating" ->
                tagged(NetworkFixtures.answered(applicant, other, NetworkFixtures.joined(other)))
                        .json(QuestionExamples.RATING);
            case "publication-draft" ->
                tagged(NetworkFixtures.answered(applicant, other, NetworkFixtures.joined(other)))
                        .json(QuestionExamples.PROPOSAL);
            case "consent" -> tagged(NetworkFixtures.proposed(applicant, other, NetworkFixtures.joined(other)));
            case "publication" -> tagged(NetworkFixtures.agreed(applicant, other, NetworkFixtures.joined(other)));
            default -> tagged(NetworkFixtures.published(applicant, other, NetworkFixtures.joined(other)));
        };
    }

    private static Call tagged(String id) {
        return Call.plain().path("id", id).tag(Identity.SECRETARIAT, QUESTION);
    }

    private static void suspend(String id) {
        String address = NetworkFixtures.MEMBERS + "/" + id;
        CampaignFixtures.tagged(Identity.SECRETARIAT, address)
                .post(address + "/suspension")
                .then()
                .statusCode(200);
    }
}
