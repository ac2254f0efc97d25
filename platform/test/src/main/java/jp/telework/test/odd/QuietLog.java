package jp.telework.test.odd;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what the service logs as an error or with a stack trace. What a client sends is neither. */
public final class QuietLog extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private QuietLog() {}

    public static QuietLog watch() {
        QuietLog log = new QuietLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    @Override
    public void publish(LogRecord line) {
        boolean error = line.getLevel().intValue() >= Level.SEVERE.intValue();
        if (error || (line.getThrown() != null && line.getLevel().intValue() >= Level.INFO.intValue())) {
            lines.add("the log says: " + line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
        }
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
