package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gate itself: it must find what is wrong with an answer, and nothing else. */
class ContractCheckTest {

    private static final String CONTRACT = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
             "paths": {
               "/notes/{id}": {"get": {"responses": {"200": {"description": "a note", "content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Note"}, "example": {"yen": -1}}}}}}},
               "/notes/mine": {"get": {"responses": {"204": {"description": "none"},
                 "205": {"description": "read", "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {}}}, "410": {"$ref": "#/components/responses/Gone"}}}},
               "/notes": {"post": {"requestBody": {"required": true, "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Note"}}}},
                 "responses": {"201": {"description": "made"}, "422": {"description": "refused"}}}}},
             "x-headers": {"X-Request-Id": "number of the request"},
             "components": {"headers": {"ETag": {"required": true, "schema": {"type": "string", "pattern": "^\\".*\\"$"}}},
               "responses": {"Gone": {"description": "gone", "content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Yen"}}}}},
               "schemas": {
               "Note": {"type": "object", "required": ["yen"], "properties": {
                 "yen": {"$ref": "#/components/schemas/Yen"}, "next": {"type": ["string", "null"]}}},
               "Yen": {"type": "integer", "minimum": 0, "examples": [1]}}}}
            """;

    private final ContractCheck answers = new ContractCheck(CONTRACT);

    @Test
    void takesWhatIsPromised() {
        assertThat(objections("/notes/1", 200, "application/json;charset=UTF-8", "{\"yen\": 5, \"next\": null}"))
                .isEmpty();
        assertThat(objections("/notes/mine", 204, "", "")).isEmpty();
        assertThat(objections("/elsewhere", 200, "text/plain", "x")).isEmpty();
    }

    @Test
    void findsWhatIsNotPromised() {
        assertThat(objections("/notes/1", 200, "application/json", "{\"yen\": {\"amount\": 5}}"))
                .singleElement()
                .asString()
                .contains("/yen", "integer expected");
        assertThat(objections("/notes/1", 200, "application/json", "{\"next\": \"x\"}"))
                .singleElement()
                .asString()
                .contains("yen");
        assertThat(objections("/notes/1", 200, "application/json", "no JSON"))
                .singleElement()
                .asString()
                .startsWith("no JSON");
        assertThat(objections("/notes/1", 200, "text/csv", "yen")).containsExactly("no text/csv");
        assertThat(objections("/notes/1", 404, "application/problem+json", "{}"))
                .containsExactly("no answer 404");
        assertThat(objections("/notes/mine", 200, "application/json", "{\"yen\": 5}"))
                .containsExactly("no answer 200");
    }

    @Test
    void followsReferencesOfAnswers() {
        assertThat(objections("/notes/mine", 410, "application/json", "5")).isEmpty();
        assertThat(objections("/notes/mine", 410, "application/json", "-5")).hasSize(1);
    }

    @Test
    void findsBodiesThatTheContractForbidsAndTheServiceAccepts() {
        assertThat(sent(201, "application/json", "{\"yen\": 5}")).isEmpty();
        assertThat(sent(422, "application/json", "{\"yen\": -5}")).isEmpty();
        assertThat(sent(201, "application/json", "{\"yen\": -5}"))
                .singleElement()
                .asString()
                .startsWith("accepted the body: /yen");
        assertThat(sent(201, "text/plain", "5")).containsExactly("accepted the body: no text/plain");
        assertThat(sent(201, "", "")).containsExactly("accepted without the body that is required");
    }

    @Test
    void findsHeadersThatAreNotDeclared() {
        assertThat(headers("Date", "now", "X-Request-Id", "1", "ETag", "\"1\"", "LINK", "</>"))
                .isEmpty();
        assertThat(headers("etag", "\"1\"", "Retry-After", "5", "X-Secret", "x"))
                .containsExactly("no header retry-after", "no header x-secret");
    }

    @Test
    void findsHeadersThatAreMissingOrMalformed() {
        assertThat(headers("Date", "now")).containsExactly("header etag is missing");
        assertThat(headers("ETag", "1"))
                .singleElement()
                .asString()
                .startsWith("header etag")
                .contains("pattern");
    }

    @Test
    void judges304LikeAnyOtherStatus() {
        assertThat(objections("/notes/1", 304, "", "")).containsExactly("no answer 304");
    }

    @Test
    void findsExamplesThatAreNotValid() {
        assertThat(new SchemaCheck(CONTRACT).invalidExamples())
                .singleElement()
                .asString()
                .contains("/paths/~1notes~1{id}/get", "minimum");
    }

    private List<String> objections(String path, int status, String mediaType, String body) {
        return answers.objections(Exchange.of(
                "GET",
                path,
                status,
                List.of(Map.entry("Content-Type", mediaType)),
                body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> headers(String... namesAndValues) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.add(Map.entry(namesAndValues[i], namesAndValues[i + 1]));
        }
        return answers.objections(Exchange.of("GET", "/notes/mine", 205, sent, new byte[0]));
    }

    private List<String> sent(int status, String mediaType, String body) {
        return answers.objections(Exchange.of("POST", "/notes", status, List.of(), new byte[0])
                .sent(mediaType, body.getBytes(StandardCharsets.UTF_8)));
    }
}
