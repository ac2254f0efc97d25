package jp.telework.casework.delegation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may change a case. */
@Schema(name = "EditorsRequest", description = "案件を変更できる人 / who may change a case", examples = EditorsExamples.EDITORS)
public record EditorsRequest(
        @Schema(
                required = true,
                description = "true：担当者・受任者・共同編集者だけが変更できる。false：団体の全員が変更できる。 true keeps the case to the person in"
                        + " charge, the deputy and the co-editors; false opens it to all colleagues.")
        @Nullable
        Boolean restricted,

        @Schema(
                maxItems = 20,
                description =
                        "共同編集者のログイン名（20人まで）。省くと、なし。 Sign-in names of the co-editors, at most 20; none when left out.")
        @Nullable
        List<@Nullable String> coEditors) {}
