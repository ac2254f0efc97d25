package jp.telework.gateway.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final Map<String, Object> READ = Map.of("responses", Map.of());
    private final Operations operations = Operations.of(List.of(Map.of(
            "paths",
            Map.of(
                    "/api/a/calls", Map.of("get", READ, "post", body("application/json")),
                    "/api/a/calls/{id}", Map.of("get", READ, "parameters", List.of()),
                    "/api/a/calls/latest", Map.of("put", body("multipart/form-data"))))));

    @Test
    void findsThePathThatIsMeant() {
        assertThat(template("/api/a/calls")).isEqualTo("/api/a/calls");
        assertThat(template("/api/a/calls/7")).isEqualTo("/api/a/calls/{id}");
        assertThat(template("/api/a/calls/latest")).isEqualTo("/api/a/calls/latest");
        for (String unknown : List.of("/", "/api/a", "/api/a/calls/", "/api/a/calls/7/x", "/api/b/calls")) {
            assertThat(operations.find(unknown)).as(unknown).isEmpty();
        }
    }

    @Test
    void tellsMethodsAndTypesOfBodies() {
        Operations.Path calls = operations.find("/api/a/calls").orElseThrow();
        assertThat(calls.allow()).isEqualTo("GET, HEAD, POST");
        assertThat(calls.has("HEAD")).isTrue();
        assertThat(calls.has("DELETE")).isFalse();
        assertThat(calls.bodyOf("POST")).containsExactly("application/json");
        assertThat(calls.bodyOf("GET")).isEmpty();
    }

    private String template(String path) {
        return operations.find(path).orElseThrow().template();
    }

    private static Map<String, Object> body(String type) {
        return Map.of("requestBody", Map.of("content", Map.of(type, Map.of())));
    }
}
