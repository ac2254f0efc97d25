package jp.telework.subsidy.grant.decision.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.duplicate.domain.Match;
import jp.telework.subsidy.grant.decision.domain.DuplicateSettlement;
import jp.telework.subsidy.grant.decision.usecase.SettleDuplicates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that may fund the same thing, and what the officer found. */
@Schema(
        name = "Duplicate",
        description = "重複の候補。grounds は共通点、shared はその値。 A possible duplicate: what both cases have in common.")
public record DuplicateView(
        @Schema(description = "確認のときに送る名前 / name for settling it")
        String match,

        @JsonUnwrapped Match other,
        @Schema(description = "根拠の説明 / explanation") List<String> explanations,
        @Nullable DuplicateSettlement settlement) {

    static DuplicateView of(SettleDuplicates.Found found, Language language) {
        Match match = found.match();
        return new DuplicateView(
                match.id(),
                match,
                match.grounds().stream()
                        .map(ground -> DuplicateText.of(ground, match).in(language))
                        .toList(),
                found.settlement().orElse(null));
    }
}
