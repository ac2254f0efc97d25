package jp.telework.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures for people: shown at the end of a test and kept beside the reports. */
public final class Figures {

    private static final Path FOLDER = Path.of("target/figures");

    private Figures() {}

    public static void show(String name, String title, Object figures) {
        String text = title + ": " + figures;
        System.out.print(text);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
