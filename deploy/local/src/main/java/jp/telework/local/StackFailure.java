package jp.telework.local;

import java.nio.file.Path;
import java.util.Optional;

/** The stack cannot start or cannot go on; the notice names the cause, the log tells the rest. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;
    private final transient Optional<Path> log;

    public StackFailure(String japanese, String english) {
        this(japanese, english, Optional.empty());
    }

    public StackFailure(String japanese, String english, Path log) {
        this(japanese, english, Optional.of(log));
    }

    private StackFailure(String japanese, String english, Optional<Path> log) {
        super(english + log.map(file -> ". Log: " + file).orElse(""));
        this.log = log;
        this.notice = new Notice(
                japanese + log.map(file -> "。ログ: " + file).orElse(""),
                english + log.map(file -> ". Log: " + file).orElse(""));
    }

    public Notice notice() {
        return notice;
    }

    public Optional<Path> log() {
        return log;
    }
}
