package jp.telework.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.Leftovers;
import jp.telework.local.Notice;
import jp.telework.local.process.Stopping;

/** Asks the launcher to end, and ends what a killed launcher left behind. */
final class Down {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    private final Leftovers leftovers;

    Down(Folders folders) {
        this.leftovers = new Leftovers(folders);
    }

    int run() {
        Optional<ProcessHandle> launcher = leftovers.launcher();
        launcher.ifPresent(Down::end);
        List<Component> left = leftovers.stop();
        if (launcher.isEmpty() && left.isEmpty()) {
            Terminal.print(new Notice("動いていません", "Nothing is running"));
        } else {
            Terminal.print(new Notice("すべて終了しました", "Everything has stopped"));
        }
        return 0;
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        if (!Stopping.endsWithin(launcher, LONGEST_STOP)) {
            launcher.destroyForcibly();
        }
    }
}
