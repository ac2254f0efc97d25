package jp.telework.test.platform;

import java.nio.file.Path;
import java.util.List;
import jp.telework.test.Repository;
import jp.telework.test.text.CatalogueGate;

class PlatformMessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.platform";
    }

    @Override
    protected List<Path> sources() {
        return List.of(Repository.path("platform/service/src/main/java"));
    }
}
