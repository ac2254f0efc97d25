package jp.telework.furusato.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.telework.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of sites; named, so that the contract can describe it beside the map. */
@Schema(name = "SitePage")
public record SitePage(
        @Schema(required = true) List<SiteView> items,

        @Schema(
                required = true,
                nullable = true,
                description = "次のページのカーソル。最後は null。 Cursor of the next page, null at the end.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next) {

    static SitePage of(Page<SiteView> page) {
        return new SitePage(page.items(), page.next());
    }
}
