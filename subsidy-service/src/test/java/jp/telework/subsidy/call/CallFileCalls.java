package jp.telework.subsidy.call;

import static jp.telework.test.rest.Rest.given;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.rest.ValidatableResponse;

/** Prepares the operations on the files of calls. */
public final class CallFileCalls implements Preparation {

    private static final String FILES = "/api/subsidy/v1/calls/{id}/files";

    private UUID published;

    @Override
    public boolean knows(String operation) {
        return operation.contains(FILES);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET")) {
            published = published == null ? publishedWithFile() : published;
            return at(published);
        }
        if (operation.endsWith("/replacement")) {
            return at(publishedWithFile()).body("multipart/form-data; boundary=edge", form(part("reason", "誤記のため。")));
        }
        UUID draft = draft();
        if (operation.startsWith("DELETE")) {
            attach(draft, "a").statusCode(201);
            return at(draft);
        }
        return at(draft)
                .body(
                        "multipart/form-data; boundary=edge",
                        form(part("kind", "FORM") + part("title", "様式第1") + part("titleEn", "Form 1")));
    }

    private static Call at(UUID call) {
        return Call.plain().path("id", call).path("number", 1);
    }

    static UUID draft() {
        return UUID.fromString(Fixtures.as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(Fixtures.API + "/calls")
                .path("id"));
    }

    static UUID publishedWithFile() {
        UUID call = draft();
        attach(call, "a").statusCode(201);
        publish(call);
        return call;
    }

    static void publish(UUID call) {
        Fixtures.as(Identity.OFFICER)
                .header(
                        "If-Match",
                        Fixtures.as(Identity.OFFICER)
                                .get(Fixtures.API + "/calls/" + call)
                                .header("ETag"))
                .post(Fixtures.API + "/calls/" + call + "/publication")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse attach(UUID call, String content) {
        return given().header("Authorization", Identity.OFFICER.bearer())
                .multiPart("kind", "GUIDELINES")
                .multiPart("title", "Koubo youryou")
                .multiPart("titleEn", "Guidelines for applicants")
                .multiPart("file", content + ".pdf", Fixtures.pdf(content), "application/pdf")
                .post(Fixtures.API + "/calls/" + call + "/files")
                .then();
    }

    static ValidatableResponse replace(UUID call, int number, String content) {
        return given().header("Authorization", Identity.OFFICER.bearer())
                .multiPart("reason", "page 3 was missing")
                .multiPart("file", content + ".pdf", Fixtures.pdf(content), "application/pdf")
                .post(Fixtures.API + "/calls/" + call + "/files/" + number + "/replacement")
                .then();
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String form(String parts) {
        return parts + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                + new String(Fixtures.pdf("b"), StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
    }
}
