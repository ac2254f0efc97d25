package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;

@QuarkusTest
@ServiceDatabase("subsidy")
class AuthorisationTest extends AuthorisationWalk {

    private static final String APPLICATION = "/api/subsidy/v1/applications/{id}";
    private static final String CALL = "/api/subsidy/v1/calls/{id}";

    private UUID openCall;

    @Override
    protected String base() {
        return "jp.telework.subsidy";
    }

    @Override
    protected Call prepare(String operation, String column) {
        if (openCall == null) {
            openCall = Fixtures.openCall();
        }
        if (operation.contains(CALL)) {
            return call(operation);
        }
        if (operation.contains(APPLICATION)) {
            return application(operation);
        }
        return switch (operation) {
            case "POST /api/subsidy/v1/calls" ->
                Call.plain().json(Fixtures.call(body -> {}).toString());
            case "POST /api/subsidy/v1/assessments", "POST /api/subsidy/v1/applications" ->
                Call.plain().json(Fixtures.application(openCall).toString());
            default -> Call.plain();
        };
    }

    private Call call(String operation) {
        boolean reading = operation.startsWith("GET");
        String id = reading ? openCall.toString() : draftCall();
        Call call = Call.plain().path("id", id).header("If-Match", "\"0\"");
        return operation.startsWith("PUT") ? call.json(Fixtures.call(body -> {}).toString()) : call;
    }

    private static String draftCall() {
        return Fixtures.as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(Fixtures.API + "/calls")
                .path("id");
    }

    private Call application(String operation) {
        String id = Fixtures.completeDraft(openCall);
        boolean submitted = operation.startsWith("GET") || operation.endsWith("/return");
        if (submitted) {
            Fixtures.submit(id).then().statusCode(200);
        }
        if (operation.endsWith("/difference")) {
            resubmit(id);
        }
        Call call =
                Call.plain().path("id", id).path("number", 1).header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id));
        return switch (operation) {
            case "PUT " + APPLICATION ->
                call.json(Fixtures.application(openCall).toString());
            case "POST " + APPLICATION + "/return" -> call.json("{\"reason\":\"補正してください。\"}");
            case "POST " + APPLICATION + "/documents" -> call.body("multipart/form-data; boundary=edge", multipart());
            default -> call;
        };
    }

    private static void resubmit(String id) {
        Fixtures.as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(Fixtures.API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
        Fixtures.submit(id).then().statusCode(200);
    }

    private static String multipart() {
        return "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                + new String(Fixtures.pdf("a"), StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
    }
}
