package jp.telework.platform.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.telework.kernel.address.ConfiguredAddresses;
import org.eclipse.microprofile.config.Config;

/**
 * Stops a production start that would be dangerous: local-only secrets, open CORS, an issuer without TLS, addresses that lead
 * nowhere. Only the profiles of developers' machines are let off; a misspelt profile is production.
 */
@ApplicationScoped
public class ProductionReadiness {

    /** Every secret that stands in the repository contains this text. */
    static final String LOCAL_ONLY = "telework-local";

    /** A deployment for practice: as strict as production, but for its clock. */
    private static final String PRACTICE = "practice";

    private static final Set<String> LENIENT = Set.of("local", "dev", "test");

    private final Config config;

    ProductionReadiness(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        if (isLenient() || onlyMigrates()) {
            return;
        }
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "本番環境では起動できません / refusing to start in production: " + String.join("; ", findings));
        }
    }

    /** Whether every profile is one of a developer's machine. */
    public static boolean isLenient() {
        List<String> profiles = ConfigUtils.getProfiles();
        return !profiles.isEmpty() && LENIENT.containsAll(profiles);
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            // "%local.…" belongs to another profile: it is listed and has no effect.
            if (!name.startsWith("%")
                    && (lower.contains("password") || lower.contains("secret"))
                    && value(name).contains(LOCAL_ONLY)) {
                findings.add(name + " は開発用の値です / holds a local-only value");
            }
        }
        ownersRole(findings);
        String issuer = value("quarkus.oidc.auth-server-url");
        if (!issuer.startsWith("https://")) {
            findings.add("quarkus.oidc.auth-server-url は https でなければなりません / must be https");
        }
        if (!value("telework.public-url").startsWith("https://")) {
            findings.add("telework.public-url は https の公開アドレスでなければなりません / must be the public https address");
        }
        String origins = value("quarkus.http.cors.origins");
        if (origins.contains("*")) {
            findings.add("quarkus.http.cors.origins がすべての相手に開いています / is open to everyone");
        }
        if (value("telework.webhook.local-targets").equals("true")) {
            findings.add("telework.webhook.local-targets は開発用です / opens our own network to webhooks");
        }
        if (value("telework.practice.enabled").equals("true")
                && !ConfigUtils.getProfiles().contains(PRACTICE)) {
            findings.add("telework.practice.enabled は練習用のプロファイル（practice）でだけ使えます"
                    + " / lets callers move the clock; only the profile practice may set it");
        }
        ConfiguredAddresses.findings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .forEach(finding -> findings.add(finding + " / そこには何もありません"));
        return findings;
    }

    /** Who has the owner's role can rewrite the audit trail. Only the job that migrates has it. */
    private void ownersRole(List<String> findings) {
        if (value("quarkus.flyway.migrate-at-start").equals("true")) {
            findings.add("quarkus.flyway.migrate-at-start は移行ジョブ専用です / is for the job that migrates");
        }
        if (!value("quarkus.flyway.password").isEmpty()) {
            findings.add("quarkus.flyway.password は移行ジョブ専用です / belongs to the job that migrates");
        }
    }

    /** The migration job serves no requests and then ends. */
    boolean onlyMigrates() {
        return value("quarkus.init-and-exit").equals("true");
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
