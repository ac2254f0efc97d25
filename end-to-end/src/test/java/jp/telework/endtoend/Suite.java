package jp.telework.endtoend;

import java.net.URI;
import java.nio.file.Path;
import jp.telework.local.Component;
import jp.telework.local.RunningStack;

/**
 * The running suite and the people and systems that use it.
 *
 * @param database what the services reach PostgreSQL through
 */
public record Suite(RunningStack stack, SignIn signIn, Tunnel database) {

    public URI gateway() {
        return stack.gateway();
    }

    /** The subsidy service without the gateway in front, as an attacker inside the network would call it. */
    public URI subsidyDirectly() {
        return stack.uri(Component.SUBSIDY);
    }

    /** A person who signed in with a password, calling through the gateway. */
    public Client as(String user) {
        return new Client(gateway()).with("Authorization", "Bearer " + signIn.kept("telework-cli", user));
    }

    /** A system with its own secret, calling through the gateway. */
    public Client asSystem(String client) {
        return new Client(gateway()).with("Authorization", "Bearer " + signIn.system(client));
    }

    /** The public. */
    public Client anyone() {
        return new Client(gateway());
    }

    public Books books() {
        return new Books(stack.jdbcUrl(Component.SUBSIDY));
    }

    public Path examples() {
        return stack.folders().examples();
    }
}
