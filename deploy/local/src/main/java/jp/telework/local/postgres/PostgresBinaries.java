package jp.telework.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive that Maven fetched. */
public final class PostgresBinaries {

    private static final int ANY_EXECUTE_BIT = 0111;

    private final Path folder;

    public PostgresBinaries(Folders folders) {
        this.folder = folders.target().resolve("postgres");
    }

    public synchronized void prepare() {
        if (Files.isExecutable(program("postgres"))) {
            return;
        }
        Path draft = folder.resolve("unpacking");
        Folders.delete(draft);
        Folders.delete(installation());
        try {
            unpack(archive(), draft);
            // The final name appears only when everything is there.
            Files.move(draft, installation(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program(String name) {
        return installation().resolve("bin").resolve(name);
    }

    private Path installation() {
        return folder.resolve("installation");
    }

    private Path archive() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw missing();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(this::missing);
        }
    }

    private StackFailure missing() {
        return new StackFailure(
                "PostgreSQL の配布物が " + folder + " にありません。mvn package を実行してください",
                "The PostgreSQL archive is not in " + folder + "; run mvn package");
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                write(tar, entry, into);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("archive entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & ANY_EXECUTE_BIT) != 0) {
            makeExecutable(path);
        }
    }

    private static void makeExecutable(Path path) throws IOException {
        Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(path));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(path, permissions);
    }
}
