package jp.telework.promotion.actionplan.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.telework.platform.json.StoredJson;

/** The plans that the migration brings, read from it. */
public final class SeededPlans {

    private static final String FILE = "/db/migration/V0401__action_plan_2007.sql";
    private static final Pattern CONTENT = Pattern.compile("\\$plan\\$(?<json>[^$]+)\\$plan\\$");

    private SeededPlans() {}

    public static PlanContent of2007() {
        return all().get(0);
    }

    static List<PlanContent> all() {
        try (InputStream file = Objects.requireNonNull(SeededPlans.class.getResourceAsStream(FILE), FILE)) {
            return CONTENT.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> StoredJson.read(found.group(1), PlanContent.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
