package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.telework.test.Repository;

/** A page in {@code docs/messages} that the tests make from the code. */
final class CommittedPage {

    /** {@code -Dmessages.update=true} writes the page anew. */
    private static final String UPDATE = "messages.update";

    private CommittedPage() {}

    static void assertUnchanged(String name, String now) {
        Path file = Repository.path("docs/messages").resolve(name + ".md");
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(
                            "%s shows the texts as they were. Run the test with -D%s=true and read the difference",
                            file, UPDATE)
                    .isEqualTo(now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
