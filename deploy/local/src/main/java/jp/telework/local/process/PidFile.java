package jp.telework.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Remembers a process beyond the life of the one that started it. */
public record PidFile(Path path) {

    public void write(ProcessHandle process) {
        ProcessIdentity identity = ProcessIdentity.of(process);
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(draft, identity.pid() + "\n" + identity.began() + "\n");
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process if it still runs; never a stranger that was given the same id. */
    public Optional<ProcessHandle> alive() {
        return read().flatMap(ProcessIdentity::alive);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessIdentity> read() {
        try {
            List<String> lines = Files.readAllLines(path);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new ProcessIdentity(Long.parseLong(lines.get(0)), lines.get(1)));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
