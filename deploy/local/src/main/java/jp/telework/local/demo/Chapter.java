package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.function.Consumer;

/** What the chapters of the tour have in common: commands with the version that they need, and telling. */
final class Chapter {

    private final PracticeTime time;
    private final Consumer<String> reader;

    Chapter(PracticeTime time, Consumer<String> reader) {
        this.time = time;
        this.reader = reader;
    }

    void heading(String japanese, String english) {
        reader.accept("");
        reader.accept("■ " + japanese + " / " + english);
    }

    void tell(String line) {
        reader.accept("  " + line);
    }

    ZonedDateTime now() {
        return time.now();
    }

    /** Moves the clock and says so. */
    void passTo(ZonedDateTime moment) {
        time.passTo(moment.toOffsetDateTime().toString());
        tell("時計を" + EraDate.text(moment) + " まで進めました。");
    }

    /**
     * A command on a resource.
     *
     * @param seesIt reads the version; whoever acts may see less than the case
     */
    static JsonNode act(ApiClient seesIt, ApiClient who, String path, String command, JsonNode body) {
        return who.command(path + "/" + command, seesIt.get(path).requireEntityTag(), body)
                .body();
    }

    static JsonNode act(ApiClient seesIt, ApiClient who, String path, String command) {
        return who.command(path + "/" + command, seesIt.get(path).requireEntityTag())
                .body();
    }
}
