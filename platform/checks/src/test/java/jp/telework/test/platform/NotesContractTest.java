package jp.telework.test.platform;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.contract.ContractGate;

@QuarkusTest
@ServiceDatabase("notes")
class NotesContractTest extends ContractGate {

    @Override
    protected Path committed() {
        return Path.of("src/test/resources/openapi.yaml");
    }
}
