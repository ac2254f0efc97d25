package jp.telework.promotion.recognition.entry.api;

import java.util.List;
import jp.telework.promotion.recognition.entry.domain.LogoTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** ロゴの使用条件. */
@Schema(name = "LogoTerms", description = "ロゴの使用条件 / terms of the logo")
public record LogoTermsView(
        @Schema(required = true, examples = LogoTerms.EDITION)
        String edition,

        @Schema(required = true) List<String> japanese,
        @Schema(required = true) List<String> english) {

    static LogoTermsView current() {
        return new LogoTermsView(LogoTerms.EDITION, LogoTerms.JAPANESE, LogoTerms.ENGLISH);
    }
}
