package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.local.Component;
import jp.telework.local.certificate.LocalCertificates;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A system signs in with a certificate (RFC 8705). Its token carries the certificate's thumbprint, and is worth nothing
 * without the key: stolen, it opens no door.
 */
@ExtendWith(RealStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(5)
class MutualTlsIT {

    private static final String CLIENT = "shirahama-certificate-system";
    private static final String LIST = Case.API + "/applications";

    private final Suite suite;
    private final LocalCertificates certificates;
    private final CertifiedClient system;
    private final URI tokens;
    private final URI list;

    MutualTlsIT(Suite suite) {
        this.suite = suite;
        this.certificates = suite.stack().certificates();
        this.system = new CertifiedClient(certificates, Optional.of(certificates.system()));
        this.tokens = suite.stack()
                .tls(Component.KEYCLOAK)
                .resolve(suite.signIn().tokenEndpoint().getPath());
        this.list = suite.stack().tls(Component.GATEWAY).resolve(LIST);
    }

    @Test
    void theCertificateThatTheTokenIsBoundToOpensTheDoor() throws IOException {
        String token = token();
        assertThat(Jwt.of(token).claims().path("cnf").path("x5t#S256").asText()).hasSize(43);
        assertThat(Jwt.of(token).claims().path("org").asText()).isEqualTo("8000020304018");
        system.get(list, token).expect(200);
        // The second time the token is known already, and the certificate is looked at all the same.
        system.get(list, token).expect(200);
    }

    @Test
    void theProviderGivesNoTokenWithoutTheCertificateOrForAnother() throws IOException {
        assertThat(stranger().askForToken(tokens, CLIENT).status()).isIn(400, 401);
        assertThat(nobody().askForToken(tokens, CLIENT).status()).isIn(400, 401);
    }

    /** Who comes with a certificate may use a token that is bound to none, as at the other port. */
    @Test
    void aTokenThatIsBoundToNothingIsTakenAtBothDoors() throws IOException {
        String token = suite.signIn().system("shirahama-system");
        system.get(list, token).expect(200);
        nobody().get(list, token).expect(200);
    }

    @Test
    void aStolenTokenIsRefused() throws IOException {
        String token = token();
        URI plain = suite.gateway().resolve(LIST);
        List<String> table = new ArrayList<>();
        expectRefusal(table, "over TLS with no certificate", nobody().get(list, token));
        expectRefusal(
                table,
                "over TLS with another certificate of the same authority",
                stranger().get(list, token));
        expectRefusal(table, "at the port without TLS", nobody().get(plain, token));
        String thumbprint = Jwt.of(token).claims().path("cnf").path("x5t#S256").asText();
        for (String header :
                List.of("X-Forwarded-Client-Cert", "X-SSL-Client-Cert", "Client-Cert", "X-Client-Cert-Thumbprint")) {
            expectRefusal(table, "with the thumbprint in " + header, nobody().get(plain, token, header, thumbprint));
        }
        // The gateway remembers a good token, but not that a client once showed the right certificate.
        system.get(list, token).expect(200);
        expectRefusal(table, "just after its owner", nobody().get(list, token));
        Figures.show("attacks-certificates", "A bound token, stolen and used", "\n" + String.join("\n", table) + "\n");
    }

    /** The deadline counts bytes that TLS has decrypted; a client that only keeps the connection open is not cut off. */
    @Test
    void aHeadThatNeverEndsIsEndedHereToo() throws IOException {
        try (Socket kept = nobody().connect(list);
                Socket slow = nobody().connect(list)) {
            assertThat(health(kept)).startsWith("HTTP/1.1 200");
            slow.setSoTimeout(20_000);
            slow.getOutputStream().write("GET /health HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 408");
            assertThat(health(kept)).startsWith("HTTP/1.1 200");
        }
    }

    private static String health(Socket socket) throws IOException {
        socket.setSoTimeout(5_000);
        socket.getOutputStream()
                .write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] answer = new byte[4096];
        return new String(answer, 0, socket.getInputStream().read(answer), StandardCharsets.US_ASCII);
    }

    private static void expectRefusal(List<String> table, String how, Answer answer) {
        answer.expectProblem(401, "CERTIFICATE_MISMATCH");
        assertThat(answer.header("WWW-Authenticate").orElse("")).contains("error=\"invalid_token\"");
        table.add(String.format("%-60s expected 401 got %d", how, answer.status()));
    }

    private String token() throws IOException {
        return system.askForToken(tokens, CLIENT)
                .expect(200)
                .json()
                .path("access_token")
                .asText();
    }

    private CertifiedClient stranger() {
        return new CertifiedClient(certificates, Optional.of(certificates.stranger()));
    }

    private CertifiedClient nobody() {
        return new CertifiedClient(certificates, Optional.empty());
    }
}
