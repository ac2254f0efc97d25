package jp.telework.platform.document;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.PlainText;
import org.jspecify.annotations.Nullable;

/** Names of files that people can read, and that every system can save. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final String NOT_IN_NAMES = "<>:\"|?*\r\n\t\uFFFD";
    /** Signs that are not seen and change how the others are read: directions, joiners, soft hyphens, tags. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u2028\\u2029\\u3164\\uFFA0]");
    /** What leaves a gap or needs another sign to stand on. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{M}\\u2800.]*");

    private FileNames() {}

    /**
     * The name without the path that some clients send before it, in NFC.
     *
     * @return empty when there is none that can be used
     */
    static Optional<String> read(@Nullable String sent) {
        if (sent == null) {
            return Optional.empty();
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        try {
            String name = PlainText.of(last, LONGEST);
            boolean usable = name.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)
                    && !UNSEEN.matcher(name).find()
                    && !BLANK.matcher(stem(name)).matches()
                    && !name.startsWith(".");
            return usable ? Optional.of(name) : Optional.empty();
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
