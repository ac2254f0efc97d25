package jp.telework.furusato.town;

import io.quarkus.arc.Arc;
import java.util.EnumMap;
import java.util.Map;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.TestClock;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on selected towns. */
public final class TownCalls implements Preparation {

    private static final String TOWN = "/api/furusato/v1/towns/{id}";

    private static final String PLANS = "/api/furusato/v1/town-plans";

    private static final String MULTIPART =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n" + TownFixtures.PDF + "\r\n--edge--\r\n";

    private final Map<Stage, String> shared = new EnumMap<>(Stage.class);

    @Override
    public boolean knows(String operation) {
        return operation.contains("/api/furusato/v1/towns") || operation.contains(PLANS);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return Call.plain();
        }
        if (operation.contains(PLANS)) {
            String adopted = shared.computeIfAbsent(Stage.PLAN_ADOPTED, TownFixtures::townAt);
            Arc.container().instance(TestClock.class).get().reset();
            return Call.plain().path("id", adopted);
        }
        String id = operation.startsWith("GET")
                ? shared.computeIfAbsent(Stage.PLAN_DRAFTED, TownCalls::twoDrafts)
                : TownCalls.ofOperation(operation);
        // The walk goes on to other features, which live today.
        Arc.container().instance(TestClock.class).get().reset();
        Call call = Call.plain()
                .path("id", id)
                .path("number", 1)
                .path("to", 2)
                .path("document", 5)
                .header("If-Match", TownFixtures.etag(id));
        if (operation.endsWith("/documents")) {
            return call.body("multipart/form-data; boundary=edge", MULTIPART);
        }
        String body = body(operation);
        return body.isEmpty() ? call : call.json(body);
    }

    private static String ofOperation(String operation) {
        if (operation.contains(TOWN + "/approval")) {
            return TownFixtures.townWithDraft();
        }
        return operation.endsWith("-draft") ? TownFixtures.townWithLevels() : TownFixtures.townAt(stage(operation));
    }

    private static String twoDrafts(Stage stage) {
        String id = TownFixtures.townAt(stage);
        TownFixtures.put(jp.telework.test.Identity.SHIRAHAMA, id, "/plan", Examples.PLAN.replace("1000", "1200"))
                .then()
                .statusCode(200);
        TownFixtures.attach(jp.telework.test.Identity.SHIRAHAMA, id, 1, "evidence.pdf")
                .then()
                .statusCode(200);
        return id;
    }

    private static Stage stage(String operation) {
        return switch (operation.substring(operation.indexOf(TOWN) + TOWN.length())) {
            case "/survey" -> Stage.SELECTED;
            case "/measures" -> Stage.SURVEYING;
            case "/measures/{number}/status", "/measures/{number}/documents", "/plan" -> Stage.MEASURES_PROPOSED;
            case "/plan/review" -> Stage.PLAN_DRAFTED;
            case "/plan/resolution" -> Stage.PLAN_REVIEWED;
            case "/plan/resolution/documents", "/plan/resolution/return", "/plan/adoption" -> Stage.PLAN_RESOLVED;
            default -> Stage.PLAN_ADOPTED;
        };
    }

    private static String body(String operation) {
        return switch (operation.substring(operation.indexOf(TOWN) + TOWN.length())) {
            case "/survey" -> Examples.SURVEY;
            case "/measures" -> Examples.MEASURE;
            case "/measures/{number}/status" -> Examples.MEASURE_STATUS;
            case "/plan" -> Examples.PLAN;
            case "/plan/review" -> Examples.REVIEW;
            case "/plan/resolution" -> Examples.RESOLUTION;
            case "/plan/resolution/return" -> Examples.RESOLUTION_RETURN;
            case "/progress-reports" -> Examples.PROGRESS;
            case "/approval" -> ApprovalExamples.APPROVAL;
            case "/approval/return" -> ApprovalExamples.RETURN;
            default -> "";
        };
    }
}
