package jp.telework.gateway.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import jp.telework.kernel.address.AddressList;
import org.eclipse.microprofile.config.Config;

/** Stops a start, in every profile, whose lists of trusted addresses hold something else. */
@ApplicationScoped
class AddressLists {

    private final Config config;

    AddressLists(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> findings =
                AddressList.findings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class));
        if (!findings.isEmpty()) {
            throw new WrongAddressListException(findings);
        }
    }

    /** A list of addresses holds something else. */
    static final class WrongAddressListException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongAddressListException(List<String> findings) {
            super("Not started, a list of addresses is wrong: " + String.join("; ", findings), null, false, false);
        }
    }
}
