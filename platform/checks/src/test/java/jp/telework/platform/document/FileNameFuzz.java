package jp.telework.platform.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What is taken as a file's name can be saved, and is read again as itself. */
public final class FileNameFuzz {

    private static final int LONGEST = 200;

    private FileNameFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        FileNames.read(new String(input, StandardCharsets.UTF_8)).ifPresent(FileNameFuzz::check);
        // Halves of surrogate pairs come from JSON.
        FileNames.read(new String(input, StandardCharsets.UTF_16)).ifPresent(FileNameFuzz::check);
    }

    private static void check(String name) {
        boolean safe = name.codePoints().noneMatch(c -> Character.isISOControl(c) || "/\\<>:\"|?*".indexOf(c) >= 0)
                && name.codePointCount(0, name.length()) <= LONGEST
                && !name.isBlank()
                && !name.startsWith(".")
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(name);
        if (!safe || !FileNames.read(name).orElse("").equals(name)) {
            throw new AssertionError("not a name to save: " + name);
        }
    }
}
