package jp.telework.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. Exists for one switch that Netty reads before any configuration is there. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Lets Netty find HeadDeadline, which no setting of Vert.x could put in its place.
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        Quarkus.run(arguments);
    }
}
