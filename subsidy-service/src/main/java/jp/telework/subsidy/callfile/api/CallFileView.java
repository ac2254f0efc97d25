package jp.telework.subsidy.callfile.api;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ScanResult;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFileKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of a call. */
@Schema(
        name = "CallFile",
        description = "公募の書類。size はバイト。訂正で差し替えた書類も残る。"
                + " A file that a call gives out; size in bytes. A file that an erratum replaced stays.")
public record CallFileView(
        @Schema(description = "公募の中での番号 / number within the call", examples = "1")
        int number,

        CallFileKind kind,

        @Schema(description = "日本語の題名 / title in Japanese", examples = "公募要領")
        String title,

        @Schema(description = "英語の題名 / title in English", examples = "Guidelines for applicants")
        String titleEn,

        String name,
        long size,

        @Schema(description = "内容のSHA-256（16進小文字） / SHA-256 of the content", pattern = "[0-9a-f]{64}")
        String sha256,

        @Schema(description = "内容から判定した形式 / media type found in the content")
        String mediaType,

        ScanResult scan,

        @Schema(
                description =
                        "開く人が知っておくべき内容（JavaScript、埋め込みファイルなど）。なければ空。 What a person who opens it must know, such as"
                                + " JavaScript or embedded files; empty if nothing.")
        List<ActiveContent> activeContent,

        Instant attachedAt,

        @Schema(
                description =
                        "差し替えた書類の番号。有効な書類にはない。 Number of the file that replaced it; absent for a file that counts.")
        @Nullable
        Integer replacedBy,

        @Schema(description = "差し替えた日時 / when it was replaced") @Nullable
        Instant replacedAt) {

    static CallFileView of(CallFile file) {
        return new CallFileView(
                file.number(),
                file.title().kind(),
                file.title().japanese(),
                file.title().english(),
                file.name(),
                file.facts().size(),
                file.sha256(),
                file.mediaType(),
                file.facts().scan(),
                file.facts().activeContent(),
                file.attachedAt(),
                file.replacedBy().orElse(null),
                file.replacedAt().orElse(null));
    }
}
