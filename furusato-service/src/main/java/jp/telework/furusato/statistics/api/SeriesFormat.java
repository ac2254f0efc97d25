package jp.telework.furusato.statistics.api;

import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.request.Format;
import jp.telework.platform.table.Table;

/** The formats of one series, the preferred one first. */
enum SeriesFormat implements Format {
    JSON("json", MediaType.APPLICATION_JSON),
    CSV("csv", Table.CSV),
    XLSX("xlsx", Table.XLSX),
    SVG("svg", Names.SVG);

    /** Media types as annotations need them. */
    static final class Names {
        static final String SVG = "image/svg+xml";

        private Names() {}
    }

    private final String parameter;
    private final MediaType mediaType;

    SeriesFormat(String parameter, String mediaType) {
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
