package jp.telework.gateway.startup;

import io.netty.util.NetUtil;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Stops the start when a list of addresses has an entry that is none. Quarkus reads such an entry as the name of a host,
 * {@code ::1} as the host ":" with port 1, and asks the name server for it at every request.
 */
@ApplicationScoped
class AddressLists {

    private static final List<String> TRUSTED =
            List.of("quarkus.http.proxy.trusted-proxies", "quarkus.management.proxy.trusted-proxies");
    private static final String HOSTS = "telework.edge.allowed-hosts";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)](:[0-9]{1,5})?");
    private static final int BITS_V4 = 32;
    private static final int BITS_V6 = 128;

    private final Config config;

    AddressLists(Config config) {
        this.config = config;
    }

    /** Before anything is served, in every profile: a wrong entry is a fault everywhere. */
    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> findings = findings();
        if (!findings.isEmpty()) {
            throw new UnsafeConfigurationException(findings);
        }
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (String key : TRUSTED) {
            check(
                    key,
                    AddressLists::isAddressOrNetwork,
                    "is no address such as 192.0.2.1 or [2001:db8::1] and no network such as 10.0.0.0/8 or fd00::/8",
                    findings);
        }
        check(HOSTS, AddressLists::isHost, "is no host such as telework.example.jp, 192.0.2.1:8080 or [::1]", findings);
        return findings;
    }

    private void check(String key, Predicate<String> right, String fault, List<String> findings) {
        for (String entry :
                config.getOptionalValue(key, String.class).orElse("").split(",", -1)) {
            String address = entry.strip();
            if (!address.isEmpty() && !right.test(address)) {
                findings.add(key + ": \"" + address + "\" " + fault);
            }
        }
    }

    static boolean isAddressOrNetwork(String entry) {
        int slash = entry.indexOf('/');
        if (slash >= 0) {
            String address = entry.substring(0, slash);
            String bits = entry.substring(slash + 1);
            return NetUtil.isValidIpV4Address(address) && isUpTo(BITS_V4, bits)
                    || isV6(address) && isUpTo(BITS_V6, bits);
        }
        return NetUtil.isValidIpV4Address(entry) || isBracketed(entry) && entry.endsWith("]");
    }

    static boolean isHost(String entry) {
        return NAME.matcher(entry).matches() || isBracketed(entry);
    }

    private static boolean isBracketed(String entry) {
        var matcher = BRACKETS.matcher(entry);
        return matcher.matches() && isV6(matcher.group(1));
    }

    /** Without brackets, which Netty would take too, and without a zone. */
    private static boolean isV6(String address) {
        return !address.startsWith("[") && address.indexOf('%') < 0 && NetUtil.isValidIpV6Address(address);
    }

    private static boolean isUpTo(int most, String bits) {
        return bits.matches("[0-9]{1,3}") && Integer.parseInt(bits) <= most;
    }
}
