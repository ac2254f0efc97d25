package jp.telework.furusato.selection.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.platform.request.EntityTags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a selection, or of the record of a town's plan, that waits for approval. */
@Schema(
        name = "WaitingSelection",
        description = "決裁を待つ起案。まちの決定の記録の起案は、townId があり、/towns/{townId}/approval で決裁する。etag は選定またはまちのもので、決裁の If-Match"
                + " に使える。 A draft that waits. A draft of the record of a town's decision has a townId and is approved"
                + " at /towns/{townId}/approval. The etag is the round's or the town's and serves an approval.")
public record WaitingSelectionView(
        UUID roundId,

        @Schema(description = "まちのid。選定ではなし / id of the town; none for a selection") @Nullable
        UUID townId,

        String etag,
        String title,

        @Schema(description = "起案の番号 / number of the draft") int draft,

        @Schema(description = "次の段階 / the next level") int level,
        @Nullable String levelTitle,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt) {

    static WaitingSelectionView of(SelectionDrafts.Waiting row) {
        return new WaitingSelectionView(
                row.roundId(),
                row.townId(),
                EntityTags.of(row.version()),
                row.title(),
                row.awaiting().draft(),
                row.awaiting().level(),
                row.awaiting().title(),
                row.awaiting().drafter(),
                row.awaiting().draftedAt());
    }
}
