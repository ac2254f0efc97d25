package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiGatesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            servers: [{url: "http://localhost:41234"}]
            paths:
              /notes:
                post:
                  operationId: makeNote
                  summary: make
                  description: make a note
                  tags: [Notes]
                  security: []
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Note"}
                  responses:
                    "201": {description: made, content: {application/json: {schema: {type: object}}}}
                    "400": {description: refused}
            components:
              schemas:
                Note: {type: object, examples: [{title: a}]}
            """;

    @TempDir
    Path folder;

    private Path committed() throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), OpenApiContract.normal(DOCUMENT));
    }

    @Test
    void acceptsTheCommittedContractWhateverThePortAndTheOrder() throws IOException {
        String elsewhere = DOCUMENT.replace("41234", "50000");
        Path file = committed();
        assertThatCode(() -> OpenApiContract.assertUnchanged(elsewhere, file)).doesNotThrowAnyException();
    }

    @Test
    void showsWhatChangedAndHowToAcceptIt() throws IOException {
        Path file = committed();
        String changed = DOCUMENT.replace("summary: make", "summary: write");
        assertThatThrownBy(() -> OpenApiContract.assertUnchanged(changed, file))
                .hasMessageContaining("-      summary: make")
                .hasMessageContaining("+      summary: write")
                .hasMessageContaining("-Dopenapi.update=true");
    }

    @Test
    void refusesAServiceWithoutACommittedContract() {
        assertThatThrownBy(() -> OpenApiContract.assertUnchanged(DOCUMENT, folder.resolve("missing.yaml")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsNoGapInADescribedDocument() {
        assertThat(OpenApiDocument.of(DOCUMENT).gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: makeNote                                 | x-id: a              | has no operationId
            summary: make                                         | x-summary: a         | has no summary
            description: make a note                              | x-description: a     | has no description
            tags: [Notes]                                         | tags: []             | has no tag
            security: []                                          | x-security: []       | does not say who may call it
            {application/json: {schema: {type: object}}}          | {}                   | what its 201 holds
            {schema: {type: object}}                              | {}                   | no schema for application/json
            "201"                                                 | "301"                | has no 2xx answer
            , examples: [{title: a}]                              | , x-no: a            | has no example
            Note: {type                                           | Memo: {type          | schemas/Note, which is not there
            """)
    void namesEachGap(String part, String instead, String gap) {
        assertThat(OpenApiDocument.of(DOCUMENT.replace(part, instead)).gaps())
                .anySatisfy(found -> assertThat(found).contains("POST /notes", gap));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: array, items: {}}                                          | true
            {type: object, properties: {items: {type: array, items: {}}}}     | true
            {type: object, properties: {entries: {type: array, items: {}}}}   | false
            {type: object}                                                    | false
            """)
    void knowsAListByItsAnswer(String schema, boolean list) {
        OpenApiDocument document = OpenApiDocument.of(DOCUMENT.replace("post:", "get:")
                .replace("\"201\"", "\"200\"")
                .replace("{schema: {type: object}}}", "{schema: " + schema + "}, text/csv: {}}"));
        assertThat(document.lists().contains("GET /notes")).isEqualTo(list);
        assertThat(document.answersOf("GET /notes")).containsExactly("application/json", "text/csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: dryRun, in: query}                    | 12 | false
            {name: dryRun, in: query}                    | 13 | true
            {$ref: "#/components/schemas/Note"}          | 13 | false
            """)
    void wantsAParameterOfManyOperationsAsAComponent(String parameter, int operations, boolean gap) {
        String paths = IntStream.range(0, operations)
                .mapToObj(number -> "  /notes/%d: {get: {parameters: [%s]}}%n".formatted(number, parameter))
                .collect(Collectors.joining());
        assertThat(OpenApiDocument.of("paths:\n" + paths + "components: {schemas: {Note: {}}}").gaps().stream()
                        .anyMatch(found -> found.equals("parameter dryRun is written out " + operations + " times")))
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"readNote, id, false", "readNote, number, true", "readMemo, id, true"})
    void knowsALinkThatLeadsNowhere(String operation, String parameter, boolean gap) {
        OpenApiDocument document = OpenApiDocument.of("""
                paths: {"/notes/{id}": {get: {operationId: readNote, parameters: [{name: id, in: path}]}}}
                components: {links: {next: {operationId: %s, parameters: {%s: $response.body#/id}}}}
                """.formatted(operation, parameter));
        assertThat(document.gaps().contains("link next leads nowhere")).isEqualTo(gap);
    }

    @Test
    void followsReferencesToParameters() {
        OpenApiDocument document = OpenApiDocument.of("""
                paths: {/notes: {get: {parameters: [{$ref: "#/components/parameters/Limit"}]}}}
                components: {parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}}
                """);
        assertThat(document.parametersOf("GET /notes", "query")).containsExactly("limit");
        assertThat(document.schemaOf("GET /notes", "limit").path("type").asText())
                .isEqualTo("integer");
    }

    @Test
    void refusesADocumentWithoutOperations() {
        assertThat(OpenApiDocument.of("openapi: 3.1.0").gaps()).isNotEmpty();
    }
}
