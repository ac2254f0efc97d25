package jp.telework.seminar.seminar.api;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.seminar.domain.Programme;
import jp.telework.seminar.seminar.domain.ProgrammeItem;
import jp.telework.seminar.seminar.domain.SeminarError;
import jp.telework.seminar.seminar.domain.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads the programme of a seminar's body. */
final class ProgrammeReader {

    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final int NAME = 100;
    private static final int MOST_ITEMS = 30;
    private static final int MOST_SPEAKERS = 10;

    private final Violations violations;

    ProgrammeReader(Violations violations) {
        this.violations = violations;
    }

    Programme read(@Nullable List<SeminarRequest.@Nullable ItemRequest> bodies) {
        if (Readers.required(violations, "/programme", bodies) == null || bodies == null) {
            return new Programme(List.of());
        }
        if (bodies.isEmpty() || bodies.size() > MOST_ITEMS) {
            violations.add(Violation.of("/programme", CommonError.TOO_MANY_ITEMS, MOST_ITEMS));
            return new Programme(List.of());
        }
        List<ProgrammeItem> items = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            SeminarRequest.ItemRequest body = Readers.required(violations, "/programme/" + i, bodies.get(i));
            if (body != null) {
                items.add(item("/programme/" + i, body));
            }
        }
        return new Programme(items);
    }

    private ProgrammeItem item(String at, SeminarRequest.ItemRequest body) {
        LocalTime start = violations.read(at + "/startTime", body.startTime(), ProgrammeReader::time);
        LocalTime end = violations.read(at + "/endTime", body.endTime(), ProgrammeReader::time);
        if (body.startTime() != null || body.endTime() != null) {
            Readers.required(violations, at + "/startTime", start);
            Readers.required(violations, at + "/endTime", end);
        }
        return new ProgrammeItem(
                needed(at + "/title", body.title(), 2 * NAME),
                text(at + "/titleEn", body.titleEn(), 4 * NAME),
                start,
                end,
                speakers(at + "/speakers", body.speakers()));
    }

    private List<Speaker> speakers(String at, @Nullable List<SeminarRequest.@Nullable SpeakerRequest> bodies) {
        if (bodies == null) {
            return List.of();
        }
        if (bodies.size() > MOST_SPEAKERS) {
            violations.add(Violation.of(at, CommonError.TOO_MANY_ITEMS, MOST_SPEAKERS));
            return List.of();
        }
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            String place = at + "/" + i;
            SeminarRequest.SpeakerRequest body = Readers.required(violations, place, bodies.get(i));
            if (body != null) {
                speakers.add(new Speaker(
                        needed(place + "/name", body.name(), NAME),
                        text(place + "/nameEn", body.nameEn(), 2 * NAME),
                        text(place + "/affiliation", body.affiliation(), NAME),
                        text(place + "/affiliationEn", body.affiliationEn(), 2 * NAME)));
            }
        }
        return speakers;
    }

    private String needed(String pointer, @Nullable String raw, int longest) {
        return requireNonNullElse(Readers.required(violations, pointer, text(pointer, raw, longest)), "");
    }

    private @Nullable String text(String pointer, @Nullable String raw, int longest) {
        return violations.read(pointer, raw, Readers.text(longest));
    }

    /** A time of day such as {@code 13:30}. */
    static LocalTime time(String raw) {
        try {
            if (TIME.matcher(raw).matches()) {
                return LocalTime.parse(raw);
            }
        } catch (DateTimeException noTime) {
            // refused below
        }
        throw new InvalidValue(SeminarError.INVALID_TIME);
    }
}
