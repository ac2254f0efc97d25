package jp.telework.gateway.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.address.ConfiguredAddresses;
import org.eclipse.microprofile.config.Config;

/**
 * Stops a start that would be unsafe in production. Strict unless every active profile is one for development: a
 * forgotten profile must lead to a refusal, never to an open door.
 */
@ApplicationScoped
class ProductionReadiness {

    /** A deployment for practice: as strict as production, but for its clock. */
    private static final String PRACTICE = "practice";

    private static final Set<String> LENIENT = Set.of("local", "dev", "test");
    private static final String LOCAL_ONLY = "telework-local";
    private static final String ISSUER = "quarkus.oidc.auth-server-url";

    /** With the provider's time for an answer less than 30 seconds. */
    private static final Duration LONGEST_REMEMBERED = Duration.ofSeconds(25);

    private final Config config;

    ProductionReadiness(Config config) {
        this.config = config;
    }

    /** Before everything else that starts, so that nothing is served or connected first. */
    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> profiles = ConfigUtils.getProfiles();
        if (!profiles.isEmpty() && LENIENT.containsAll(profiles)) {
            return;
        }
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new UnsafeConfigurationException(findings);
        }
    }

    /** What is unsafe, one sentence each; never a secret's value. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        config.getOptionalValue(ISSUER, String.class)
                .filter(issuer -> !issuer.toLowerCase(Locale.ROOT).startsWith("https://"))
                .ifPresent(issuer -> findings.add(ISSUER + " must be an https address, not " + issuer));
        if (isMissing("telework.edge.public-url") && isMissing("telework.edge.allowed-hosts")) {
            findings.add("telework.edge.public-url or telework.edge.allowed-hosts must say which hosts are answered");
        }
        if (config.getOptionalValue("telework.limits.enabled", Boolean.class).equals(Optional.of(false))) {
            findings.add("telework.limits.enabled must not be false: nothing would be limited");
        }
        findings.addAll(withdrawal());
        boolean cors = config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class)
                .orElse(false);
        String origins = config.getOptionalValue("quarkus.http.cors.origins", String.class)
                .orElse("");
        if (cors && (origins.isBlank() || origins.contains("*"))) {
            findings.add("quarkus.http.cors.origins must list the origins one by one");
        }
        if (config.getOptionalValue("quarkus.tls.trust-all", Boolean.class).orElse(false)) {
            findings.add("quarkus.tls.trust-all must not be true: any certificate would be believed");
        }
        for (String name : config.getPropertyNames()) {
            if (isOurs(name)
                    && config.getOptionalValue(name, String.class).orElse("").contains(LOCAL_ONLY)) {
                findings.add(name + " holds a value that is for local use only");
            }
        }
        if (config.getOptionalValue("telework.practice.enabled", Boolean.class).orElse(false)
                && !ConfigUtils.getProfiles().contains(PRACTICE)) {
            findings.add("telework.practice.enabled lets callers move the clock; only the profile practice may set it");
        }
        findings.addAll(ConfiguredAddresses.findings(
                config.getPropertyNames(), name -> config.getOptionalValue(name, String.class)));
        return findings;
    }

    /** A withdrawn token must end soon, and that needs the provider to be asked. */
    private List<String> withdrawal() {
        List<String> findings = new ArrayList<>();
        if (isMissing("telework.identity.introspection-url") || isMissing("telework.identity.introspection-secret")) {
            findings.add("telework.identity.introspection-url and -secret must be set: disabled accounts would go on");
        }
        config.getOptionalValue("telework.identity.remember", String.class)
                .map(DurationConverter::parseDuration)
                .filter(time -> time.compareTo(LONGEST_REMEMBERED) > 0)
                .ifPresent(time -> findings.add("telework.identity.remember must be at most "
                        + LONGEST_REMEMBERED.toSeconds() + " s: withdrawn authority must end within 30 s"));
        return findings;
    }

    private boolean isMissing(String key) {
        return config.getOptionalValue(key, String.class).isEmpty();
    }

    /** Other properties are the machine's, such as a working directory that happens to have such a name. */
    private static boolean isOurs(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return lower.startsWith("quarkus.") || lower.startsWith("telework.");
    }
}
