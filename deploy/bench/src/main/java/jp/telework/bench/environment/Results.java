package jp.telework.bench.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.telework.bench.measure.Table;

/** The file with what was measured, for the documents to refer to. */
public final class Results {

    private final StringBuilder text = new StringBuilder();

    /** @param command how to get these figures again */
    public Results(String title, String command) {
        text.append("# ")
                .append(title)
                .append("\n\n")
                .append("`")
                .append(command)
                .append("` がこのファイルを書きました。方法は [README](../README.md) にあります。\n")
                .append("Written by `")
                .append(command)
                .append("`; the method is in the [README](../README.md).\n");
    }

    public Results table(String heading, Table table) {
        text.append("\n## ").append(heading).append("\n\n").append(table.markdown());
        return this;
    }

    public Results raw(String heading, String lines) {
        text.append("\n## ")
                .append(heading)
                .append("\n\n```text\n")
                .append(lines.strip())
                .append("\n```\n");
        return this;
    }

    public Results note(String note) {
        text.append('\n').append(note.strip()).append('\n');
        return this;
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            System.out.println("Written to " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
