package jp.telework.subsidy.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on applications, their documents and receipts, and the dry check. */
public final class ApplicationCalls implements Preparation {

    private static final String APPLICATIONS = "/api/subsidy/v1/applications";
    private static final String APPLICATION = APPLICATIONS + "/{id}";
    private static final String ASSESSMENTS = "/api/subsidy/v1/assessments";

    private UUID openCall;
    private String submitted;
    private String resubmitted;

    @Override
    public boolean knows(String operation) {
        return operation.contains(APPLICATIONS) || operation.endsWith(ASSESSMENTS);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (openCall == null) {
            openCall = Fixtures.openCall();
        }
        if (operation.contains(APPLICATION)) {
            return application(operation);
        }
        return operation.startsWith("POST")
                ? Call.plain().json(Fixtures.application(openCall).toString())
                : Call.plain();
    }

    private Call application(String operation) {
        String id = caseFor(operation);
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

    /** Reading changes nothing, so all readers share a case; a caller who may change one gets its own. */
    private String caseFor(String operation) {
        if (operation.endsWith("/difference")) {
            resubmitted = resubmitted == null ? resubmit(submit()) : resubmitted;
            return resubmitted;
        }
        if (operation.startsWith("GET")) {
            submitted = submitted == null ? submit() : submitted;
            return submitted;
        }
        return operation.endsWith("/return") ? submit() : Fixtures.completeDraft(openCall);
    }

    private String submit() {
        String id = Fixtures.completeDraft(openCall);
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    private static String resubmit(String id) {
        Fixtures.as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(Fixtures.API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    private static String multipart() {
        return "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                + new String(Fixtures.pdf("a"), StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
    }
}
