package jp.telework.seminar.seminar.api;

import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.request.Format;

/** The formats of seminars, the preferred one first. */
enum SeminarFormat implements Format {
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

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public MediaType mediaType() {
        return mediaType;
    }
}
