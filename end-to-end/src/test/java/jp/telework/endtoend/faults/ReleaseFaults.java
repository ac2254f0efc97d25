package jp.telework.endtoend.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.endtoend.LastRelease;
import jp.telework.endtoend.OtherService;
import jp.telework.endtoend.RealStack;
import jp.telework.local.Component;

/** Several pods of a service, and two of its releases. */
final class ReleaseFaults {

    private ReleaseFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("replicas-migrate", 5, ReleaseFaults::replicasMigrate),
                Fault.of("last-release", 5, ReleaseFaults::lastRelease));
    }

    /** Two replicas find an empty database at the same moment. */
    private static void replicasMigrate(Stage stage) throws Exception {
        String name = "rolled_out_" + System.nanoTime();
        try (Administrator administrator = Administrator.of(stage.suite())) {
            administrator.execute("CREATE DATABASE " + name
                    + " OWNER subsidy_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        }
        String url = stage.suite().stack().jdbcUrl(Component.SUBSIDY).replaceFirst("/subsidy$", "/" + name);
        Map<String, String> settings = Map.of("QUARKUS_DATASOURCE_JDBC_URL", url);
        try (OtherService first = OtherService.begin(stage.suite(), Component.SUBSIDY, packaged(stage), settings);
                OtherService second = OtherService.begin(stage.suite(), Component.SUBSIDY, packaged(stage), settings)) {
            first.awaitReady();
            second.awaitReady();
            stage.note("both are ready");
        } finally {
            try (Administrator administrator = Administrator.of(stage.suite())) {
                administrator.execute("DROP DATABASE " + name + " WITH (FORCE)");
            }
        }
    }

    /** A pod of the last release starts on the migrated schema and takes its share. */
    private static void lastRelease(Stage stage) throws Exception {
        Path jar = LastRelease.without(
                        LastRelease.newest(packaged(stage)), packaged(stage), Path.of("target/last-release"))
                .jar();
        try (OtherService last = OtherService.start(stage.suite(), Component.SUBSIDY, jar, RealStack.SHORTER_WAITS)) {
            try (Load.Writer writer = stage.load().writeAt(last.address())) {
                stage.last();
            }
        }
    }

    private static Path packaged(Stage stage) {
        return stage.suite().stack().folders().application(Component.SUBSIDY);
    }
}
