package jp.telework.local.command;

import java.nio.file.Path;
import jp.telework.local.Folders;
import jp.telework.local.keycloak.KeycloakDistribution;
import jp.telework.local.postgres.PostgresBinaries;
import jp.telework.local.process.InstalledJdks;

/** Called by the Maven build, so that the first start is as short as the later ones. */
final class Prepare {

    private Prepare() {}

    static int run(Folders folders) {
        new PostgresBinaries(folders).prepare();
        new KeycloakDistribution(folders).prepare(InstalledJdks.at(Path.of(System.getProperty("java.home"))));
        return 0;
    }
}
