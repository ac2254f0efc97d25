package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients are generated from the contract that the gateway serves. */
@ExtendWith(RealStack.class)
@Order(2)
class MergedContractIT {

    private static final Path BUILT = Path.of("../gateway/target/openapi.json");

    private final Suite suite;

    MergedContractIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theBuildWritesWhatTheGatewayServes() throws IOException, InterruptedException {
        JsonNode built = new ObjectMapper().readTree(BUILT.toFile());
        ObjectNode served = served();
        assertThat(served.path("paths").size()).isGreaterThan(150);
        withoutThisStacksAddresses(served);
        assertThat(served.path("paths")).isEqualTo(built.path("paths"));
        assertThat(served.path("components")).isEqualTo(built.path("components"));
        assertThat(served).isEqualTo(((ObjectNode) built).without("servers"));
    }

    /** Once the gateway has heard of all services. */
    private ObjectNode served() throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            Answer answer = suite.anyone().get("/openapi?format=json");
            if (answer.status() == 200 && !answer.json().path("info").has("x-telework-missing")) {
                return (ObjectNode) answer.json();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The gateway does not know all contracts");
    }

    /** The gateway's own address, and the provider's with which the API page signs people in. */
    private static void withoutThisStacksAddresses(ObjectNode contract) {
        contract.remove("servers");
        ((ObjectNode) contract.path("components").path("securitySchemes")).remove("signIn");
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.path("security") instanceof ArrayNode ways) {
                        List.copyOf(ways.findParents("signIn")).forEach(way -> ways.removeIf(way::equals));
                    }
                }));
    }
}
