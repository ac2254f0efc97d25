package jp.telework.endtoend;

import java.net.URI;
import java.nio.file.Path;
import jp.telework.local.Component;
import jp.telework.local.RunningStack;

/** The running suite and the people and systems that use it. */
record Suite(RunningStack stack, SignIn signIn) {

    URI gateway() {
        return stack.gateway();
    }

    /** The subsidy service without the gateway in front, as an attacker inside the network would call it. */
    URI subsidyDirectly() {
        return stack.uri(Component.SUBSIDY);
    }

    /** Somebody who signed in with a password, calling through the gateway. */
    Client as(String user) {
        return new Client(gateway()).with("Authorization", "Bearer " + signIn.kept("telework-cli", user));
    }

    /** A system with its own secret, calling through the gateway. */
    Client asSystem(String client) {
        return new Client(gateway()).with("Authorization", "Bearer " + signIn.system(client));
    }

    /** The public. */
    Client anyone() {
        return new Client(gateway());
    }

    Books books() {
        return new Books(stack.jdbcUrl(Component.SUBSIDY));
    }

    Path examples() {
        return stack.folders().examples();
    }
}
