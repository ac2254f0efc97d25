package jp.telework.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import jp.telework.kernel.address.AddressList;
import org.eclipse.microprofile.config.Config;

/** Stops the start, in every profile, when a list of trusted addresses has an invalid entry. */
@ApplicationScoped
class AddressLists {

    /** Quarkus' own reader hangs on malformed headers; ForwardedHeaders takes its place. */
    private static final String QUARKUS_FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";

    private final Config config;

    AddressLists(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        List<String> findings =
                AddressList.findings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class));
        if (config.getOptionalValue(QUARKUS_FORWARDING, Boolean.class).orElse(false)) {
            throw new IllegalStateException(
                    QUARKUS_FORWARDING + " は使えません。telework.forwarded.trusted-proxies を設定してください / must"
                            + " not be true; set telework.forwarded.trusted-proxies");
        }
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "アドレスの一覧に誤りがあります / a list of addresses is wrong: " + String.join("; ", findings));
        }
    }
}
