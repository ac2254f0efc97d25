package jp.telework.seminar.seminar.api;

import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.request.Format;
import jp.telework.platform.table.Table;

/** The formats of the list, the preferred one first. */
enum SeminarListFormat implements Format {
    JSON("json", MediaType.APPLICATION_JSON),
    CALENDAR("ics", SeminarFormat.Names.CALENDAR),
    CSV("csv", Table.CSV),
    XLSX("xlsx", Table.XLSX);

    private final String parameter;
    private final MediaType mediaType;

    SeminarListFormat(String parameter, String mediaType) {
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
