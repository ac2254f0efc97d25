package jp.telework.platform.webhook.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. An interface, so that tests can say what a name server answers. */
public interface NameResolution {

    /**
     * All addresses of a host, at least one.
     *
     * @param host a name or an address in its usual form
     * @throws UnknownHostException when there is none, or none in time
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
