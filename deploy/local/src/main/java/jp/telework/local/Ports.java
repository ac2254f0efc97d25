package jp.telework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each component listens, always on the loopback address only. PostgreSQL has no management port; that of the mail catcher takes mails in. Only what systems with a certificate connect to has a port for TLS. */
public record Ports(Map<Component, Integer> main, Map<Component, Integer> management, Map<Component, Integer> tls) {

    public Ports {
        main = Map.copyOf(main);
        management = Map.copyOf(management);
        tls = Map.copyOf(tls);
    }

    /** The ports of the local stack, as the README and the portal's redirect addresses name them. */
    public static Ports fixed() {
        return new Ports(
                Map.of(
                        Component.POSTGRES, 15432,
                        Component.KEYCLOAK, 8180,
                        Component.MAIL, 8025,
                        Component.SUBSIDY, 8081,
                        Component.FURUSATO, 8082,
                        Component.SEMINAR, 8083,
                        Component.PROMOTION, 8084,
                        Component.GATEWAY, 8080),
                Map.of(
                        Component.KEYCLOAK, 9190,
                        Component.MAIL, 1025,
                        Component.SUBSIDY, 9081,
                        Component.FURUSATO, 9082,
                        Component.SEMINAR, 9083,
                        Component.PROMOTION, 9084,
                        Component.GATEWAY, 9080),
                Map.of(Component.KEYCLOAK, 8543, Component.GATEWAY, 8443));
    }

    /** Ports that are free now, so that a test runs beside a started local stack. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Component, Integer> main = new EnumMap<>(Component.class);
            Map<Component, Integer> management = new EnumMap<>(Component.class);
            Map<Component, Integer> tls = new EnumMap<>(Component.class);
            for (Component component : Component.values()) {
                main.put(component, holdOne(held));
                if (component != Component.POSTGRES) {
                    management.put(component, holdOne(held));
                }
                if (component.hasCertificate()) {
                    tls.put(component, holdOne(held));
                }
            }
            return new Ports(main, management, tls);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    public int of(Component component) {
        return port(main, component);
    }

    public int managementOf(Component component) {
        return port(management, component);
    }

    public int tlsOf(Component component) {
        return port(tls, component);
    }

    /** Every port of these components with a name for messages, in ascending order. */
    public Map<Integer, String> named(Iterable<Component> components) {
        Map<Integer, String> names = new TreeMap<>();
        for (Component component : components) {
            names.put(of(component), component.id());
            if (tls.containsKey(component)) {
                names.put(tlsOf(component), component.id() + " tls");
            }
            if (management.containsKey(component)) {
                names.put(
                        managementOf(component),
                        component.id() + (component == Component.MAIL ? " smtp" : " management"));
            }
        }
        return names;
    }

    private static int port(Map<Component, Integer> ports, Component component) {
        Integer port = ports.get(component);
        if (port == null) {
            throw new IllegalArgumentException("no such port of " + component);
        }
        return port;
    }

    private static int holdOne(List<ServerSocket> held) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        held.add(socket);
        return socket.getLocalPort();
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
