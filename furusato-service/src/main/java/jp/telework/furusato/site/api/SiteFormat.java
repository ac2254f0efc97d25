package jp.telework.furusato.site.api;

import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.request.Format;
import jp.telework.platform.table.Table;

/** The formats of the list, the preferred one first. */
enum SiteFormat implements Format {
    JSON("json", MediaType.APPLICATION_JSON),
    GEOJSON("geojson", Names.GEO_JSON),
    CSV("csv", Table.CSV),
    XLSX("xlsx", Table.XLSX);

    /** Media types as annotations need them. */
    static final class Names {
        static final String GEO_JSON = "application/geo+json";

        private Names() {}
    }

    private final String parameter;
    private final MediaType mediaType;

    SiteFormat(String parameter, String mediaType) {
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
