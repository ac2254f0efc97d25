package jp.telework.subsidy.grant.progress.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;
import jp.telework.subsidy.programme.domain.EvidenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of evidence. */
@Schema(name = "Evidence", description = "証拠書類。size はバイト。 A file of evidence; size in bytes.")
public record EvidenceView(
        @Schema(description = "添付した行為の番号 / number of the act that attached it")
        int number,

        EvidenceKind kind,
        String name,
        long size,

        @Schema(description = "内容のSHA-256（16進小文字） / SHA-256 of the content", pattern = "[0-9a-f]{64}")
        String sha256,

        @Schema(description = "内容から判定した形式 / media type found in the content")
        String mediaType,

        ScanResult scan,

        @Schema(
                description =
                        "開く人が知っておくべき内容（JavaScript、埋め込みファイルなど）。なければ空。"
                                + " What a reader must know before opening it, such as JavaScript or embedded files; empty if nothing.")
        List<ActiveContent> activeContent,

        Instant attachedAt,

        @Schema(
                nullable = true,
                description = "提出した実績報告の行為の番号 / number of the performance report that it was submitted with")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Integer reportedIn) {

    static EvidenceView of(EvidenceFolder.Item item) {
        DocumentFacts file = item.evidence().file();
        return new EvidenceView(
                item.number(),
                item.evidence().kind(),
                file.name(),
                file.size(),
                file.sha256(),
                file.mediaType(),
                file.scan(),
                file.activeContent(),
                item.entry().act().actedAt(),
                item.reportedIn());
    }
}
