package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import jp.telework.local.StackFailure;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void namesTheTakenPortAndWhatNeedsIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> FreePorts.require(Map.of(port, "gateway")))
                    .isInstanceOfSatisfying(StackFailure.class, failure -> {
                        assertThat(failure.notice().english()).contains("Port " + port + " (gateway)");
                        assertThat(failure.notice().japanese()).contains("ポート " + port + "（gateway）");
                    });
        }
    }

    @Test
    void noticesAListenerOnAllAddresses() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(FreePorts.isTaken(other.getLocalPort())).isTrue();
        }
    }

    @Test
    void letsAPortPassThatWasGivenBack() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = other.getLocalPort();
        }

        assertThatCode(() -> FreePorts.require(Map.of(port, "gateway"))).doesNotThrowAnyException();
    }
}
