package jp.telework.seminar.seminar.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The formats of seminars, the preferred one first. */
enum SeminarFormat {
    JSON("json", MediaType.APPLICATION_JSON),
    CALENDAR("ics", Names.CALENDAR);

    /** Media types as annotations need them. */
    static final class Names {
        static final String CALENDAR = "text/calendar";

        private Names() {}
    }

    private final String parameter;
    private final MediaType mediaType;

    SeminarFormat(String parameter, String mediaType) {
        this.parameter = parameter;
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /**
     * The format asked for: by the parameter, for links and calendar subscriptions, else by the Accept header.
     *
     * @throws Refusal INVALID_PARAMETER or NOT_ACCEPTABLE
     */
    static SeminarFormat asked(@Nullable String parameter, Request request) {
        if (parameter != null) {
            return Arrays.stream(values())
                    .filter(format -> format.parameter.equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(CommonError.INVALID_PARAMETER, "format"));
        }
        List<Variant> variants =
                Variant.mediaTypes(JSON.mediaType, CALENDAR.mediaType).build();
        Variant best = request.selectVariant(variants);
        return Arrays.stream(values())
                .filter(format -> best != null && format.mediaType.equals(best.getMediaType()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_ACCEPTABLE));
    }
}
