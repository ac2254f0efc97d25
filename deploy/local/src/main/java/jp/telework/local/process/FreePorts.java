package jp.telework.local.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import jp.telework.local.StackFailure;

/** Refuses a start whose ports are taken, before anything runs. */
public final class FreePorts {

    private static final int CONNECT_MILLIS = 500;

    private FreePorts() {}

    /** @param ports each port with the name of what needs it */
    public static void require(Map<Integer, String> ports) {
        ports.forEach((port, use) -> {
            if (isTaken(port)) {
                throw new StackFailure(
                        "ポート " + port + "（" + use + "）は他のプログラムが使用中です。終了してからやり直してください",
                        "Port " + port + " (" + use + ") is taken by another program; stop that program and try again");
            }
        });
    }

    static boolean isTaken(int port) {
        // Someone may listen on all addresses: binding the loopback address alone can succeed beside it.
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return !canBind(port);
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
