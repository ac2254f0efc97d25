package jp.telework.bench.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that belong to the benches. */
public final class Resources {

    private Resources() {}

    /** @param name of a file in {@code jp/telework/bench} */
    public static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Resources.class.getResourceAsStream("/jp/telework/bench/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
