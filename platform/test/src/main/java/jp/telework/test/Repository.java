package jp.telework.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository that the tests of a module run in. Maven starts them in the module's folder. */
public final class Repository {

    private Repository() {}

    /**
     * @param path from the root of the repository, with slashes
     * @return the file or folder, which need not exist
     */
    public static Path path(String path) {
        return root().resolve(path);
    }

    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("ARCHITECTURE.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds ARCHITECTURE.md");
    }
}
