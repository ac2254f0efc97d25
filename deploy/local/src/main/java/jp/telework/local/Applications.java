package jp.telework.local;

import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.telework.local.certificate.LocalCertificates;
import jp.telework.local.postgres.Databases;
import jp.telework.local.process.Jdk;
import jp.telework.local.process.ProcessSpec;

/** How the applications of this repository are started; their settings come as environment variables. */
final class Applications {

    private final StackOptions options;
    private final Databases databases;
    private final LocalCertificates certificates;
    private final URI issuer;
    private final int smtpPort;

    Applications(StackOptions options, Databases databases, LocalCertificates certificates, URI issuer, int smtpPort) {
        this.options = options;
        this.databases = databases;
        this.certificates = certificates;
        this.issuer = issuer;
        this.smtpPort = smtpPort;
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
        return new ProcessSpec(
                component,
                options.quickStart()
                        ? ServiceProgram.quickCommand(jdk, folders.application(component))
                        : ServiceProgram.command(jdk, folders.application(component)),
                environment(component),
                folders.dataOf(component),
                folders.log(component));
    }

    boolean isReady(Component component) {
        return ServiceProgram.isReady(options.ports().managementOf(component));
    }

    private Map<String, String> environment(Component component) {
        Map<String, String> environment = new LinkedHashMap<>(ServiceProgram.environment(
                options.ports().of(component), options.ports().managementOf(component), issuer));
        if (component.hasDatabase()) {
            environment.putAll(ServiceProgram.database(component, databases.jdbcUrl(component)));
            environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            environment.put("QUARKUS_MAILER_PORT", Integer.toString(smtpPort));
        }
        if (component != Component.GATEWAY) {
            environment.put(
                    "TELEWORK_PUBLIC_URL", "http://localhost:" + options.ports().of(Component.GATEWAY));
        } else {
            Component.withDatabase().forEach(service -> environment.putAll(upstream(service)));
            environment.putAll(tls());
        }
        environment.putAll(options.environment().getOrDefault(component, Map.of()));
        return environment;
    }

    private Map<String, String> tls() {
        return Map.of(
                "QUARKUS_HTTP_SSL_PORT", Integer.toString(options.ports().tlsOf(Component.GATEWAY)),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE",
                        certificates.server().toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD", LocalCertificates.PASSWORD,
                "QUARKUS_HTTP_SSL_CERTIFICATE_TRUST_STORE_FILE",
                        certificates.authority().toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_TRUST_STORE_PASSWORD", LocalCertificates.PASSWORD);
    }

    private Map<String, String> upstream(Component service) {
        String name = "TELEWORK_UPSTREAM_" + service.id().toUpperCase(Locale.ROOT);
        return Map.of(
                name + "_URL", "http://127.0.0.1:" + options.ports().of(service),
                name + "_MANAGEMENT_URL", "http://127.0.0.1:" + options.ports().managementOf(service));
    }
}
