package jp.telework.kernel.refusal;

import java.util.Locale;
import jp.telework.kernel.text.MessageKey;

/**
 * A stable public error code. Every service lists its own in one enum; clients may switch on the name, so a constant
 * is never renamed.
 */
public interface ErrorCode extends MessageKey {

    /** HTTP status with which the code is answered. */
    int status();

    /** The problem's {@code type}, a URN that does not change. */
    default String type() {
        return "urn:telework:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
