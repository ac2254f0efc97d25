package jp.telework.local;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.telework.local.postgres.Databases;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.Jdk;
import jp.telework.local.process.ProcessSpec;

/** How the applications of this repository are started; their settings come as environment variables. */
final class Applications {

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx224m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // The optimising compiler waits until code is really hot: five JVMs starting on two cores compile a fifth
            // less, and under load the same machine code is reached a moment later.
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=120000");

    private final StackOptions options;
    private final Databases databases;
    private final URI issuer;

    Applications(StackOptions options, Databases databases, URI issuer) {
        this.options = options;
        this.databases = databases;
        this.issuer = issuer;
    }

    void requireBuilt() {
        for (Component component : options.components()) {
            if (component.isOurs() && !Files.exists(options.folders().application(component))) {
                throw new StackFailure(
                        component.title() + " がビルドされていません。mvn package を実行してください: "
                                + options.folders().application(component),
                        component.title() + " is not built; run mvn package: "
                                + options.folders().application(component));
            }
        }
    }

    ProcessSpec spec(Component component, Jdk jdk) {
        Folders folders = options.folders();
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(JVM_OPTIONS);
        command.add("-jar");
        command.add(folders.application(component).toString());
        return new ProcessSpec(
                component, command, environment(component), folders.dataOf(component), folders.log(component));
    }

    boolean isReady(Component component) {
        return HttpProbe.answers(
                URI.create("http://127.0.0.1:" + options.ports().managementOf(component) + "/q/health/ready"));
    }

    private Map<String, String> environment(Component component) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(component)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(options.ports().managementOf(component)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        // One arena per thread would double what a JVM keeps resident.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (component.hasDatabase()) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(component));
            environment.put("QUARKUS_DATASOURCE_PASSWORD", Databases.servicePassword(component));
            environment.put("QUARKUS_FLYWAY_PASSWORD", Databases.ownerPassword(component));
        }
        if (component == Component.GATEWAY) {
            Component.withDatabase().forEach(service -> environment.putAll(upstream(service)));
        }
        environment.putAll(options.environment().getOrDefault(component, Map.of()));
        return environment;
    }

    private Map<String, String> upstream(Component service) {
        String name = "TELEWORK_UPSTREAM_" + service.id().toUpperCase(Locale.ROOT);
        return Map.of(
                name + "_URL", "http://127.0.0.1:" + options.ports().of(service),
                name + "_MANAGEMENT_URL", "http://127.0.0.1:" + options.ports().managementOf(service));
    }
}
