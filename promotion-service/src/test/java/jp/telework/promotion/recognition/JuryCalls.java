package jp.telework.promotion.recognition;

import java.util.Set;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.promotion.recognition.prize.api.PrizeExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.http.Tags;

/** Prepares the operations on juries, reviewers and prizes. */
public final class JuryCalls implements Preparation {

    private static final String ENTRY = "/api/promotion/v1/recognition-entries/{id}";

    /** What reviewers read of an application, because it must be assigned to them. */
    private static final Set<String> READ_BY_REVIEWERS = Set.of("GET " + ENTRY, "GET " + ENTRY + "/actions");

    private String published = "";
    private String read = "";
    private String drafted = "";

    @Override
    public boolean knows(String operation) {
        return READ_BY_REVIEWERS.contains(operation)
                || operation.contains("/recognition-juries")
                || operation.contains("/recognition-evaluations")
                || operation.contains(ENTRY + "/reviewers")
                || operation.contains(ENTRY + "/evaluations")
                || operation.endsWith("/prize-certificate.pdf");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/recognition-evaluations/mine")) {
            return Call.plain();
        }
        if (operation.contains("/recognition-juries")) {
            return ofJuries(operation);
        }
        if (operation.endsWith(".pdf")) {
            if (published.isEmpty()) {
                published = JuryFixtures.published().entry();
            }
            return Call.plain().path("id", published);
        }
        String entry = entryFor(operation);
        Call call = Call.plain().path("id", entry);
        return switch (operation) {
            case "POST " + ENTRY + "/reviewers" -> call.json("{\"reviewers\":[\"reviewer2\"]}");
            case "DELETE " + ENTRY + "/reviewers/{reviewer}" ->
                call.path("reviewer", Identity.REVIEWER.signIn()).header("If-Match", Tags.FIRST);
            case "PUT " + ENTRY + "/evaluations/mine" ->
                call.tag(Identity.REVIEWER, operation).json(PrizeExamples.EVALUATION);
            default -> call;
        };
    }

    /** What is only read may be read by all. */
    private String entryFor(String operation) {
        if (!operation.startsWith("GET ")) {
            return JuryFixtures.assigned(JuryFixtures.round(20));
        }
        if (read.isEmpty()) {
            read = JuryFixtures.assigned(JuryFixtures.round(20));
        }
        return read;
    }

    private Call ofJuries(String operation) {
        if (!operation.contains("{id}")) {
            return Call.plain()
                    .json(PrizeExamples.JURY.replace(
                            "01980000-0000-7000-8000-000000000000", RecognitionFixtures.openRound()));
        }
        if (operation.startsWith("GET ")) {
            if (drafted.isEmpty()) {
                drafted = JuryFixtures.drafted().round();
            }
            return Call.plain().path("id", drafted);
        }
        if (operation.endsWith("/prize-draft")) {
            JuryFixtures.Ready ready = JuryFixtures.ready();
            return Call.plain()
                    .path("id", ready.round())
                    .tag(Identity.OFFICER, operation)
                    .json(PrizeExamples.PRIZES.replace("01980000-0000-7000-8000-000000000000", ready.entry()));
        }
        return Call.plain()
                .path("id", JuryFixtures.drafted().round())
                .tag(Identity.APPROVER, operation)
                .json(operation.endsWith("/return") ? ApprovalExamples.RETURN : ApprovalExamples.APPROVAL);
    }
}
