package jp.telework.gateway.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** People find every operation under what they came to do. */
class TaskTest {

    @ParameterizedTest
    @MethodSource("jp.telework.gateway.world.Services#names")
    void everyTagOfAServiceBelongsToATask(String service) throws IOException {
        Set<String> homeless = new TreeSet<>();
        Map<String, Object> contract =
                new Yaml().load(Files.readString(Path.of("../" + service + "-service/openapi.yaml")));
        List<Object> tags = Json.list(contract.get("tags"));
        tags.forEach(tag -> {
            String name = service + " / " + Json.object(tag).get("name");
            if (Task.of(name) == Task.OTHER) {
                homeless.add(name);
            }
        });
        assertThat(tags).isNotEmpty();
        assertThat(homeless).isEmpty();
    }

    @Test
    void putsTagsInTheOrderOfTheWork() {
        List<Object> tags = List.of(
                Map.of("name", "subsidy / Returns"),
                Map.of("name", "unheard of"),
                Map.of("name", "subsidy / Applications"),
                Map.of("name", "subsidy / Calls"));
        assertThat(Task.inOrder(tags))
                .extracting(tag -> Json.object(tag).get("name"))
                .containsExactly("subsidy / Calls", "subsidy / Applications", "subsidy / Returns", "unheard of");
        assertThat(Task.groups(tags))
                .containsExactly(
                        Map.of("name", "応募する / Apply", "tags", List.of("subsidy / Calls", "subsidy / Applications")),
                        Map.of("name", "返還する / Return", "tags", List.of("subsidy / Returns")),
                        Map.of("name", "その他 / Other", "tags", List.of("unheard of")));
    }
}
