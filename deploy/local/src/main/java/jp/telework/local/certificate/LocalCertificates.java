package jp.telework.local.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import jp.telework.local.process.Jdk;

/**
 * A certification authority that exists on this machine only, made at the first start, and what it has issued: one
 * certificate for Keycloak and the gateway, one for a municipality's system, one for a system that is registered nowhere.
 * The authority's own key is thrown away, so that nothing else can ever be issued in its name.
 */
public final class LocalCertificates {

    /** Of every key store. Its name keeps it out of production: a gateway there refuses to start with it. */
    public static final String PASSWORD = "telework-local";

    private static final String AUTHORITY = "local-only-test-ca";
    private static final String SERVER = "localhost";
    private static final String SYSTEM = "shirahama-certificate-system";
    private static final String STRANGER = "registered-nowhere";
    private static final String TYPE = "PKCS12";

    private final Path folder;

    public LocalCertificates(Folders folders) {
        this.folder = folders.data().resolve("certificates");
    }

    /** Key and certificate of the servers on this machine. */
    public Path server() {
        return store(SERVER);
    }

    /** Key and certificate of a municipality's system; its name is that of its client in the realm. */
    public Path system() {
        return store(SYSTEM);
    }

    /** Key and certificate of a client that the authority knows and the identity provider does not. */
    public Path stranger() {
        return store(STRANGER);
    }

    /** The authority's certificate alone: who is believed. */
    public Path authority() {
        return store(AUTHORITY);
    }

    /** Makes them where they are missing. Several who need them may call at the same time. */
    public synchronized void prepare(Jdk jdk) {
        if (Files.exists(authority())) {
            return;
        }
        Path all = folder.resolve("all.p12");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(all);
            issue(
                    jdk,
                    all,
                    AUTHORITY,
                    List.of("-ext", "bc:critical=ca:true,pathlen:0", "-ext", "ku:critical=keyCertSign"));
            issue(
                    jdk,
                    all,
                    SERVER,
                    List.of("-signer", AUTHORITY, "-ext", "san=dns:localhost,ip:127.0.0.1", "-ext", "eku=serverAuth"));
            issue(jdk, all, SYSTEM, List.of("-signer", AUTHORITY, "-ext", "eku=clientAuth"));
            issue(jdk, all, STRANGER, List.of("-signer", AUTHORITY, "-ext", "eku=clientAuth"));
            share(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    /** The JDK has no interface for issuing certificates, only this program. */
    private void issue(Jdk jdk, Path into, String name, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                jdk.home().resolve("bin/keytool").toString(),
                "-genkeypair",
                "-keystore",
                into.toString(),
                "-storetype",
                TYPE,
                "-storepass",
                PASSWORD,
                "-alias",
                name,
                "-dname",
                "CN=" + name + ", O=telework-suite local only",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650"));
        command.addAll(more);
        Path log = folder.resolve("keytool.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new StackFailure("証明書を作れません", "The certificates cannot be made", log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** To each what is its own; the authority's certificate comes last, since with it everything is there. */
    private void share(Path all) throws IOException, GeneralSecurityException {
        KeyStore issued = KeyStore.getInstance(all.toFile(), PASSWORD.toCharArray());
        for (String name : List.of(SERVER, SYSTEM, STRANGER)) {
            KeyStore own = empty();
            Key key = issued.getKey(name, PASSWORD.toCharArray());
            own.setKeyEntry(name, key, PASSWORD.toCharArray(), issued.getCertificateChain(name));
            write(own, store(name));
        }
        KeyStore believed = empty();
        believed.setCertificateEntry(AUTHORITY, issued.getCertificate(AUTHORITY));
        Files.delete(all);
        // The name that says that everything is there appears only with the whole file.
        Path draft = folder.resolve("authority.new");
        write(believed, draft);
        Files.move(draft, authority(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        return store;
    }

    private static void write(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }
}
