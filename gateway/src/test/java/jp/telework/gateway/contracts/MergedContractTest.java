package jp.telework.gateway.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What clients are generated from. That it is what the gateway serves is tested in end-to-end. */
class MergedContractTest {

    private final Map<String, Object> contract = MergedContract.of(Path.of(".."), "1.2.3");

    @Test
    void holdsAllServices() {
        assertThat(Json.object(contract.get("info")))
                .containsEntry("version", "1.2.3")
                .doesNotContainKey("x-telework-missing");
        assertThat(Json.object(contract.get("paths")))
                .containsKeys(
                        "/api/subsidy/v1/applications/{id}/submission",
                        "/api/furusato/v1/sites",
                        "/api/seminar/v1/seminars/{id}");
    }

    @Test
    void namesEachOperationOnce() {
        List<Object> ids = operations()
                .map(operation -> operation.get("operationId"))
                .filter(String.class::isInstance)
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("subsidyReadEvents", "furusatoReadEvents", "seminarReadEvents", "submitApplication");
    }

    @Test
    void holdsNothingButJson() {
        assertThat(leaves(contract)).isNotEmpty().allSatisfy(leaf -> assertThat(leaf)
                .isInstanceOfAny(String.class, Number.class, Boolean.class));
    }

    @Test
    void knowsDatesFromNumbers() {
        assertThat(Yaml.read("{a: 2026-04-01, b: 2026, c: 1.5, d: true, e: null, f: on, g: '3'}"))
                .containsEntry("a", "2026-04-01")
                .containsEntry("b", 2026)
                .containsEntry("c", 1.5)
                .containsEntry("d", true)
                .containsEntry("e", null)
                .containsEntry("f", "on")
                .containsEntry("g", "3");
    }

    private Stream<Map<String, Object>> operations() {
        return Json.object(contract.get("paths")).values().stream()
                .flatMap(item -> Json.object(item).values().stream())
                .map(Json::object);
    }

    private static List<Object> leaves(Object tree) {
        List<Object> leaves = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> leaves.addAll(leaves(value)));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> leaves.addAll(leaves(value)));
        } else if (tree != null) {
            leaves.add(tree);
        }
        return leaves;
    }
}
