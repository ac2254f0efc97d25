package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.StandardConstants;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.platform.Hooks.Hook;
import org.junit.jupiter.api.Test;

/** Over TLS the connection goes to the judged address, and the certificate must show the registered name. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(WebhookTlsTest.OwnAuthority.class)
class WebhookTlsTest extends DeliveryTestBase {

    private static final Path FOLDER = Path.of("target", "webhook-tls").toAbsolutePath();
    private static final String PASSWORD = "telework-local-test";
    private static final String NAME = "receiver.example.jp";

    /** Trusts one certificate and no other. */
    public static class OwnAuthority extends LocalTargets {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put(
                    "telework.webhook.trusted-certificates",
                    certificate("trusted").toString());
            certificate("untrusted");
            return settings;
        }
    }

    private static Path certificate(String alias) {
        try {
            Path store = FOLDER.resolve(alias + ".p12");
            Path pem = FOLDER.resolve(alias + ".pem");
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(store);
            keytool(
                    "-genkeypair",
                    "-alias",
                    alias,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + NAME,
                    "-ext",
                    "san=dns:" + NAME,
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD);
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    alias,
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD,
                    "-file",
                    pem.toString());
            return pem;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private final List<String> namesAskedFor = new CopyOnWriteArrayList<>();

    private HttpsServer server(String alias) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(FOLDER.resolve(alias + ".p12"))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters settings = context.getDefaultSSLParameters();
                settings.setSNIMatchers(List.of(new Listening()));
                parameters.setSSLParameters(settings);
            }
        });
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** Notes the name for which the client asks in its greeting. */
    private final class Listening extends SNIMatcher {
        Listening() {
            super(StandardConstants.SNI_HOST_NAME);
        }

        @Override
        public boolean matches(SNIServerName name) {
            namesAskedFor.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
            return true;
        }
    }

    private String deliver(String alias, String host) throws Exception {
        HttpsServer server = server(alias);
        try {
            names.answer(host, "127.0.0.1");
            Hook hook = Hooks.registered(
                    Identity.SHIRAHAMA,
                    "https://" + host + ":" + server.getAddress().getPort() + "/",
                    NOTES);
            Api.made(Identity.SHIRAHAMA);
            until(() -> assertThat(hook.log()).hasSize(1));
            return hook.log().get(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void deliversToTheNameThatTheCertificateShows() throws Exception {
        assertThat(deliver("trusted", NAME)).isEqualTo("1 DELIVERED 204");
        assertThat(namesAskedFor).containsOnly(NAME);
    }

    @Test
    void deliversNothingUnderAnotherName() throws Exception {
        assertThat(deliver("trusted", "other.example.jp")).isEqualTo("1 TLS_FAILED null");
    }

    @Test
    void deliversNothingToACertificateThatNobodyVouchesFor() throws Exception {
        assertThat(deliver("untrusted", NAME)).isEqualTo("1 TLS_FAILED null");
    }
}
