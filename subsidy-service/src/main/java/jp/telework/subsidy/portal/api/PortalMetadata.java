package jp.telework.subsidy.portal.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portal's metadata of an answer. */
@Schema(name = "PortalMetadata", description = "件数 / how many there are")
public record PortalMetadata(ResultSet resultset) {

    static PortalMetadata of(int count) {
        return new PortalMetadata(new ResultSet(count));
    }

    /** How many there are. */
    @Schema(name = "PortalResultSet")
    public record ResultSet(int count) {}
}
