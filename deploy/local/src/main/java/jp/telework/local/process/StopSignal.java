package jp.telework.local.process;

import java.io.IOException;

/** How a process is asked to end. */
public enum StopSignal {
    TERM,
    INT;

    void sendTo(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            // Java cannot send INT; the shell's built-in can, where no kill program is installed.
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
