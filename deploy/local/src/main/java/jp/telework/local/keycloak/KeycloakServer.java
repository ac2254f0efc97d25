package jp.telework.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.StackOptions;
import jp.telework.local.certificate.LocalCertificates;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.Jdk;
import jp.telework.local.process.ProcessSpec;

/** Keycloak with a home of its own per stack: the program is linked, the data are kept here. */
public final class KeycloakServer {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "telework-local";

    private static final List<String> PROGRAM_FOLDERS = List.of("lib", "conf", "providers", "themes");

    private final StackOptions options;
    private final LocalCertificates certificates;
    private final KeycloakDistribution distribution;
    private final Path home;

    public KeycloakServer(StackOptions options, LocalCertificates certificates) {
        this.options = options;
        this.certificates = certificates;
        this.distribution = new KeycloakDistribution(options.folders());
        this.home = options.folders().dataOf(Component.KEYCLOAK);
    }

    public void prepare(Jdk jdk) {
        distribution.prepare(jdk);
        try {
            Files.createDirectories(home);
            for (String folder : PROGRAM_FOLDERS) {
                Files.deleteIfExists(home.resolve(folder));
                Files.createSymbolicLink(
                        home.resolve(folder), distribution.home().resolve(folder));
            }
            placeRealm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessSpec spec(Jdk jdk) {
        List<String> command = new ArrayList<>(distribution.command(jdk, home, List.of()));
        command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true"));
        command.add("--http-host=127.0.0.1");
        command.add("--http-port=" + port());
        command.add("--hostname=" + base());
        command.add("--https-port=" + options.ports().tlsOf(Component.KEYCLOAK));
        command.add("--https-key-store-file=" + certificates.server());
        command.add("--https-key-store-password=" + LocalCertificates.PASSWORD);
        command.add("--https-trust-store-file=" + certificates.authority());
        command.add("--https-trust-store-password=" + LocalCertificates.PASSWORD);
        command.add("--http-management-host=127.0.0.1");
        command.add("--http-management-scheme=http");
        command.add("--http-management-port=" + options.ports().managementOf(Component.KEYCLOAK));
        Map<String, String> environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD,
                "MALLOC_ARENA_MAX", "2");
        return new ProcessSpec(
                Component.KEYCLOAK,
                command,
                environment,
                home,
                options.folders().log(Component.KEYCLOAK));
    }

    /** Says that the realm was imported as a whole; until then the next start begins with empty data. */
    public void keepRealm() {
        try {
            Files.writeString(importedRealm(), sha256(Files.readAllBytes(realmToImport())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI base() {
        return URI.create("http://localhost:" + port());
    }

    public URI issuer() {
        return base().resolve("/realms/telework");
    }

    /** Ready, and the realm is there. */
    public boolean isReady() {
        URI health =
                URI.create("http://127.0.0.1:" + options.ports().managementOf(Component.KEYCLOAK) + "/health/ready");
        URI discovery = URI.create("http://127.0.0.1:" + port() + "/realms/telework/.well-known/openid-configuration");
        return HttpProbe.answers(health) && HttpProbe.answers(discovery);
    }

    private int port() {
        return options.ports().of(Component.KEYCLOAK);
    }

    /**
     * Keycloak imports a realm only where it does not exist. All its users and clients come from the file (with fixed
     * ids), so a changed file simply replaces what Keycloak kept. The digest is written when Keycloak is ready: an
     * interrupted first start leaves half a database and no digest.
     */
    private void placeRealm() throws IOException {
        String digest = sha256(Files.readAllBytes(options.folders().realm()));
        if (!Files.exists(importedRealm()) || !Files.readString(importedRealm()).equals(digest)) {
            Files.deleteIfExists(importedRealm());
            Folders.delete(home.resolve("data"));
        }
        Files.createDirectories(realmToImport().resolveSibling("."));
        Files.copy(options.folders().realm(), realmToImport(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path importedRealm() {
        return home.resolve("realm.sha256");
    }

    private Path realmToImport() {
        return home.resolve("data/import/telework-realm.json");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
