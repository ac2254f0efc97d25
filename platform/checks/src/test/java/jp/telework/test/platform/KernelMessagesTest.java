package jp.telework.test.platform;

import java.nio.file.Path;
import java.util.List;
import jp.telework.test.Repository;
import jp.telework.test.text.CatalogueGate;

/** The texts of the kernel, as its own code, the platform and the services fill them. */
class KernelMessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.kernel";
    }

    @Override
    protected List<Path> sources() {
        return List.of(
                Repository.path("platform/kernel/src/main/java"), Repository.path("platform/service/src/main/java"));
    }
}
