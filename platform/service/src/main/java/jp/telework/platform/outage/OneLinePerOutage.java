package jp.telework.platform.outage;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Logs an expected outage in one line: one of the scheduler, the transaction manager, the pool or our own code. A stack trace
 * would only show where the program missed the database, which helps no operator. Any other failure keeps its stack trace.
 */
@LoggingFilter(name = "one-line-per-outage")
public final class OneLinePerOutage implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        @Nullable Throwable thrown = line.getThrown();
        if (thrown != null && Outages.databaseIsAway(thrown)) {
            shorten(line, thrown);
        }
        return true;
    }

    private static void shorten(LogRecord line, Throwable thrown) {
        ExtLogRecord full = ExtLogRecord.wrap(line);
        String said = String.valueOf(full.getFormattedMessage()).replaceAll("\\s+", " ");
        String text = said + ": " + Outages.inOneLine(thrown);
        line.setThrown(null);
        if (line instanceof ExtLogRecord extended) {
            extended.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            line.setMessage(text);
            line.setParameters(null);
        }
        if (line.getLevel().intValue() > Level.WARNING.intValue()) {
            line.setLevel(Level.WARNING);
        }
    }
}
