package jp.telework.endtoend;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.telework.local.certificate.LocalCertificates;

/** A system that connects with a certificate, or, to see what happens then, without one. */
final class CertifiedClient {

    private static final char[] PASSWORD = LocalCertificates.PASSWORD.toCharArray();

    private final SSLContext context;
    private final HttpClient http;

    /** @param certificate a key store; without one the client shows no certificate */
    CertifiedClient(LocalCertificates certificates, Optional<Path> certificate) {
        this.context = context(certificates.authority(), certificate);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** An access token for this client id; the certificate is all that proves who asks. */
    Answer askForToken(URI tokenEndpoint, String client) throws IOException {
        return send(HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client))
                .build());
    }

    Answer get(URI address, String token, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** For bytes that no library would send. */
    Socket connect(URI address) throws IOException {
        return context.getSocketFactory().createSocket(address.getHost(), address.getPort());
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            MergedContract.hold(request, response);
            return new Answer(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Path believed, Optional<Path> certificate) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(KeyStore.getInstance(believed.toFile(), PASSWORD));
            KeyManager[] keys = new KeyManager[0];
            if (certificate.isPresent()) {
                KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                own.init(KeyStore.getInstance(certificate.get().toFile(), PASSWORD), PASSWORD);
                keys = own.getKeyManagers();
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
