package jp.telework.test.contract;

import java.nio.file.Path;
import jp.telework.test.Repository;
import jp.telework.test.RunningService;
import jp.telework.test.compatibility.Compatibility;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a service whose contract is released.
 *
 * <pre>{@code
 * @QuarkusTest
 * @ServiceDatabase("subsidy")
 * class ContractTest extends ReleasedContractGate {}
 * }</pre>
 */
public abstract class ReleasedContractGate extends ContractGate {

    private static final Path DOCS = Repository.path("docs");

    @Test
    void followsTheReleasedContract() {
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        Compatibility.assertKept(
                RunningService.openApi(),
                DOCS.resolve("contracts").resolve(module + ".yaml"),
                DOCS.resolve("api-changes.md"));
    }
}
