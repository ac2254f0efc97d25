package jp.telework.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An installed Java, known by the {@code release} file in its folder. */
public record Jdk(Path home, Runtime.Version version) {

    private static final Pattern JAVA_VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?([^\"\\r\\n]+)\"?\\s*$");
    private static final Pattern OLD_SCHEME = Pattern.compile("1\\.(\\d+)\\..*");

    public Path java() {
        return home.resolve("bin/java");
    }

    public int feature() {
        return version.feature();
    }

    static Optional<Jdk> at(Path home) {
        try {
            if (!Files.isExecutable(home.resolve("bin/java"))) {
                return Optional.empty();
            }
            String release = Files.readString(home.resolve("release"), StandardCharsets.UTF_8);
            return versionIn(release).map(version -> new Jdk(home, version));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Runtime.Version> versionIn(String release) {
        Matcher line = JAVA_VERSION.matcher(release);
        if (!line.find()) {
            return Optional.empty();
        }
        Matcher old = OLD_SCHEME.matcher(line.group(1));
        try {
            return Optional.of(Runtime.Version.parse(old.matches() ? old.group(1) : line.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
