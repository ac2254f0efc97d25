package jp.telework.furusato.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Sites as a GeoJSON FeatureCollection (RFC 7946).
 *
 * @param type always {@code FeatureCollection}
 * @param next a foreign member (RFC 7946 §6.1): the cursor of the next page, null at the end
 */
@Schema(
        name = "SiteMap",
        description = "GeoJSON（RFC 7946）。点は最初に記載された市町村のおおよその中心（WGS84、経度・緯度の順）。"
                + " Each point is the approximate centre of the municipality named first, longitude before latitude.")
public record SiteMap(
        @Schema(required = true, enumeration = "FeatureCollection")
        String type,

        @Schema(required = true) List<Feature> features,

        @Schema(required = true, nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
        String next) {

    /** One site. */
    @Schema(name = "SiteFeature")
    public record Feature(
            @Schema(required = true, enumeration = "Feature")
            String type,

            @Schema(required = true) UUID id,
            @Schema(required = true) Point geometry,
            @Schema(required = true) SiteView properties) {

        static Feature of(SiteView site) {
            SiteView.MunicipalityView first = site.municipalities().get(0);
            return new Feature(
                    "Feature", site.id(), new Point("Point", List.of(first.longitude(), first.latitude())), site);
        }
    }

    /** A position, longitude before latitude. */
    @Schema(name = "GeoJsonPoint")
    public record Point(
            @Schema(required = true, enumeration = "Point") String type,

            @Schema(required = true, minItems = 2, maxItems = 2, examples = "[135.35, 33.68]")
            List<Double> coordinates) {}

    static SiteMap of(Page<SiteView> page) {
        return new SiteMap(
                "FeatureCollection", page.items().stream().map(Feature::of).toList(), page.next());
    }
}
