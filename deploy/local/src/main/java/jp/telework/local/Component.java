package jp.telework.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.telework.local.process.StopSignal;

/** What the stack consists of, in the order in which things are needed; they are stopped in the reverse order. */
public enum Component {
    POSTGRES("PostgreSQL 18"),
    KEYCLOAK("Keycloak 26.7"),
    MAIL("mail catcher"),
    SUBSIDY("subsidy-service"),
    FURUSATO("furusato-service"),
    SEMINAR("seminar-service"),
    PROMOTION("promotion-service"),
    GATEWAY("gateway");

    private static final List<Component> SERVICES_WITH_DATABASE = List.of(SUBSIDY, FURUSATO, SEMINAR, PROMOTION);

    private final String title;

    Component(String title) {
        this.title = title;
    }

    /** The name used on the command line and for log and process-id files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the components built in this repository, the Maven module; otherwise the product. */
    public String title() {
        return title;
    }

    public boolean hasDatabase() {
        return SERVICES_WITH_DATABASE.contains(this);
    }

    /** A service or the gateway, as opposed to what they need. */
    public boolean isOurs() {
        return hasDatabase() || this == GATEWAY;
    }

    /** What systems with a certificate of their own connect to. */
    public boolean hasCertificate() {
        return this == KEYCLOAK || this == GATEWAY;
    }

    /** PostgreSQL waits for its clients on TERM; INT is its fast and clean shutdown. */
    public StopSignal stopSignal() {
        return this == POSTGRES ? StopSignal.INT : StopSignal.TERM;
    }

    public static List<Component> withDatabase() {
        return SERVICES_WITH_DATABASE;
    }

    public static Optional<Component> named(String id) {
        return Arrays.stream(values())
                .filter(component -> component.id().equals(id))
                .findFirst();
    }
}
