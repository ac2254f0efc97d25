package jp.telework.kernel.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through all settings for addresses under which nothing can be reached: the issuer, the database, the services
 * behind the gateway, public addresses, mail servers. Every value that looks like a URL is checked, so that a new setting needs no
 * entry here.
 */
public final class ConfiguredAddresses {

    /** Settings that hold a host's name, or a mail address, and no URL. */
    private static final Set<String> HOSTS = Set.of("quarkus.mailer.host", "quarkus.mailer.from");

    /** A collector of traces beside the process, on the same machine, is usual and does no harm when it is missing. */
    private static final String TELEMETRY = "quarkus.otel.";

    private static final Pattern URL = Pattern.compile("\\s*(?:jdbc:)?[a-zA-Z][a-zA-Z0-9+.-]*:/.*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(?:(file:)|(?<=:))//([^/?#\\s]*)");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern MAIL_DOMAIN = Pattern.compile(".*@([^@>\\s]+)>?\\s*");

    private ConfiguredAddresses() {}

    /**
     * One sentence for each address that leads nowhere, with the setting's name and the host. Passwords within a URL are
     * not repeated.
     *
     * @param names the names of all settings
     * @param values gives a setting's value
     */
    public static List<String> findings(Iterable<String> names, Function<String, Optional<String>> values) {
        List<String> findings = new ArrayList<>();
        for (String name : SettingNames.distinct(names)) {
            if (isOurs(SettingNames.plain(name))) {
                values.apply(name).ifPresent(value -> hostsOf(name, value).forEach(host -> UnreachableHosts.reason(host)
                        .ifPresent(reason -> findings.add(name + ": \"" + host + "\" " + reason))));
            }
        }
        return findings;
    }

    private static boolean isOurs(String name) {
        return (name.startsWith("quarkus.") || name.startsWith("telework.")) && !name.startsWith(TELEMETRY);
    }

    private static List<String> hostsOf(String name, String value) {
        if (HOSTS.contains(SettingNames.plain(name))) {
            Matcher mail = MAIL_DOMAIN.matcher(value);
            return List.of(mail.matches() ? mail.group(1) : value.strip());
        }
        if (value.strip().startsWith("jdbc:") && !value.contains("//")) {
            // Such a URL means the driver's own machine.
            return List.of("localhost");
        }
        List<String> hosts = new ArrayList<>();
        if (URL.matcher(value).matches()) {
            Matcher authority = AUTHORITY.matcher(value);
            while (authority.find()) {
                boolean mayBeEmpty = authority.group(1) != null;
                for (String part : authority.group(2).split(",", -1)) {
                    hostOf(part).filter(host -> !(host.isEmpty() && mayBeEmpty)).ifPresent(hosts::add);
                }
            }
        }
        return hosts;
    }

    /** The host of {@code user@host:port}; nothing for the scheme of the next URL in a list. */
    private static Optional<String> hostOf(String authority) {
        if (SCHEME.matcher(authority).matches()) {
            return Optional.empty();
        }
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        if (place.startsWith("[")) {
            int end = place.indexOf(']');
            return Optional.of(end < 0 ? place : place.substring(1, end));
        }
        int colon = place.indexOf(':');
        return Optional.of(colon < 0 ? place : place.substring(0, colon));
    }
}
