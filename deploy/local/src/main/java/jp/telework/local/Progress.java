package jp.telework.local;

import java.time.Duration;

/** Hears what the stack is doing. */
public interface Progress {

    void say(Notice notice);

    void finished(String step, Duration took, String detail);

    static Progress silent() {
        return new Progress() {
            @Override
            public void say(Notice notice) {}

            @Override
            public void finished(String step, Duration took, String detail) {}
        };
    }
}
