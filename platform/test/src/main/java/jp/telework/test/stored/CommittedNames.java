package jp.telework.test.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** A committed list of names, one a line. Names are added to it and never change. */
public final class CommittedNames {

    /** {@code -Dstored.update=true} adds new names. It removes none: a person does that, and says why. */
    private static final String UPDATE = "stored.update";

    private final Path file;

    private CommittedNames(Path file) {
        this.file = file;
    }

    public static CommittedNames of(Path file) {
        return new CommittedNames(file);
    }

    /** Fails when the code lost a name, or has a new one that is not committed yet. */
    public void assertKept(Collection<String> now) {
        SortedSet<String> committed = read();
        if (Boolean.getBoolean(UPDATE)) {
            committed.addAll(now);
            write(committed);
        }
        assertThat(now)
                .as("%s: a name is gone from the code. Rows and readers of earlier releases know it", file)
                .containsAll(committed);
        assertThat(committed)
                .as("%s: a name is new. Run the test with -D%s=true and commit the file", file, UPDATE)
                .containsAll(now);
    }

    private SortedSet<String> read() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(SortedSet<String> names) {
        try {
            Files.write(file, names);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
