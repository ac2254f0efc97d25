package jp.telework.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.telework.local.StackFailure;

/**
 * PostgreSQL refuses to run as root. Root (a container, a build machine) gives up its name in a user namespace, where
 * the files stay readable; where namespaces are forbidden, PostgreSQL runs as the user {@code nobody} and owns its data folder.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private Unprivileged() {}

    /** What to put before a command of PostgreSQL. */
    static List<String> prefix(Path dataFolder) {
        if (!isRoot() && !isNameless()) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (succeeds("chown", "-R", NOBODY + ":" + NOBODY, dataFolder.toString())
                && succeeds("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        throw new StackFailure(
                "PostgreSQL は root や名前のない利用者では動きません。一般の利用者で実行するか、util-linux（unshare, setpriv）を入れてください",
                "PostgreSQL runs neither as root nor as a user without a name: use an ordinary user, or install"
                        + " util-linux (unshare, setpriv)");
    }

    /** PostgreSQL also refuses a user id without a name, as some container platforms give; in a namespace it has one. */
    private static boolean isNameless() {
        return "?".equals(System.getProperty("user.name"));
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self)
                    ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
