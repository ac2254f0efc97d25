package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.telework.test.RunningService;
import org.junit.jupiter.api.Test;

/**
 * A service's contract test: extend it, and commit {@code openapi.yaml} beside the service's {@code pom.xml}.
 *
 * <pre>{@code
 * @QuarkusTest
 * @ServiceDatabase("subsidy")
 * class ContractTest extends ContractGate {}
 * }</pre>
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
    void publishesExamplesThatAreValid() {
        assertThat(new SchemaCheck(RunningService.openApi()).invalidExamples()).isEmpty();
    }

    @Test
    void describesEveryOperation() {
        assertThat(OpenApiDocument.of(RunningService.openApi()).gaps()).isEmpty();
    }
}
