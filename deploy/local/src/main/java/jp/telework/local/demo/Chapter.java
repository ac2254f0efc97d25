package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.function.Consumer;

/** What the chapters on a practice ground have in common: its clock, and commands with the version that they need. */
final class Chapter extends Story {

    private final PracticeTime time;

    Chapter(PracticeTime time, Consumer<String> reader) {
        super(reader);
        this.time = time;
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
     * @param seesIt reads the version; the one who acts may see less than the case
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
