package jp.telework.gateway.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.telework.kernel.address.AddressList;
import jp.telework.kernel.address.AddressRange;
import org.eclipse.microprofile.config.Config;

/** Stops the start, in every profile, when a list of trusted addresses or allowed hosts has an invalid entry. */
@ApplicationScoped
class AddressLists {

    /** Quarkus' own reader hangs on malformed headers; RemoteAddress takes its place. */
    private static final String QUARKUS_FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";

    private static final String HOSTS = "telework.edge.allowed-hosts";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*:[^\\[\\]]*)](:[0-9]{1,5})?");

    private final Config config;

    AddressLists(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new UnsafeConfigurationException(findings);
        }
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>(
                AddressList.findings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class)));
        for (String entry :
                config.getOptionalValue(HOSTS, String.class).orElse("").split(",", -1)) {
            String host = entry.strip();
            if (!host.isEmpty() && !isHost(host)) {
                findings.add(
                        HOSTS + ": \"" + host + "\" is no host such as telework.example.jp, 192.0.2.1:8080 or [::1]");
            }
        }
        if (config.getOptionalValue(QUARKUS_FORWARDING, Boolean.class).orElse(false)) {
            findings.add(QUARKUS_FORWARDING + " must not be true; set telework.edge.trusted-proxies");
        }
        return findings;
    }

    static boolean isHost(String entry) {
        var bracketed = BRACKETS.matcher(entry);
        return NAME.matcher(entry).matches()
                || bracketed.matches()
                        && AddressRange.address(bracketed.group(1)).isPresent();
    }
}
