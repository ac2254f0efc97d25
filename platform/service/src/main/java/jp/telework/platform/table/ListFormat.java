package jp.telework.platform.table;

import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.request.Format;

/** The formats of lists that are tables too, the preferred one first. */
public enum ListFormat implements Format {
    JSON("json", MediaType.APPLICATION_JSON_TYPE),
    CSV("csv", MediaType.valueOf(Table.CSV)),
    XLSX("xlsx", MediaType.valueOf(Table.XLSX));

    private final String parameter;
    private final MediaType mediaType;

    ListFormat(String parameter, MediaType mediaType) {
        this.parameter = parameter;
        this.mediaType = mediaType;
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
