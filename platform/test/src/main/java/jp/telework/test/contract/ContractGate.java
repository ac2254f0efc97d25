package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jp.telework.test.Repository;
import jp.telework.test.RunningService;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;

/**
 * A contract test: extend it, and commit {@code openapi.yaml} beside the service's {@code pom.xml}. Services whose contract is
 * released extend {@link ReleasedContractGate}.
 */
public abstract class ContractGate {

    /** Where the committed contract lies, relative to the module. */
    protected Path committed() {
        return Path.of("openapi.yaml");
    }

    @Test
    void servesTheCommittedContract() {
        OpenApiContract.assertUnchanged(RunningService.openApi(), committed());
    }

    @Test
    void hasTheVersionOfTheBuild() throws IOException {
        String version = JsonPath.from(RunningService.openApi()).getString("info.version");
        assertThat(Files.readString(Repository.path("pom.xml"))).contains("<revision>" + version + "</revision>");
    }

    /** What is computed for one case is answered whole; everything that is kept is a list, and a list is a page. */
    private static final Set<String> COMPUTED =
            Set.of("actions", "attendance-codes", "candidates", "completion", "processing-times");

    @Test
    void answersListsAsPages() {
        assertThat(OpenApiDocument.of(RunningService.openApi()).bareLists())
                .filteredOn(operation -> !COMPUTED.contains(operation.substring(operation.lastIndexOf('/') + 1)))
                .isEmpty();
    }

    /** A program finds every command of a case among its actions. */
    @Test
    void tellsTheActionsOfEveryCaseThatHasCommands() {
        assertThat(OpenApiDocument.of(RunningService.openApi()).commandsWithoutActions())
                .isEmpty();
    }

    @Test
    void publishesExamplesThatAreValid() {
        assertThat(new SchemaCheck(RunningService.openApi()).invalidExamples()).isEmpty();
    }

    @Test
    void describesEveryOperation() {
        assertThat(OpenApiDocument.of(RunningService.openApi()).gaps()).isEmpty();
    }
}
