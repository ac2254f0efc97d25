package jp.telework.furusato.proposal.api;

import java.time.Instant;
import java.util.List;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ScanResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attached document. */
@Schema(name = "ProposalDocument", description = "添付書類。size はバイト。 An attached document; size in bytes.")
public record ProposalDocumentView(
        @Schema(description = "提案の中での番号 / number inside the proposal")
        int number,

        DocumentKind kind,
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

        Instant uploadedAt) {

    static ProposalDocumentView of(Document document) {
        return new ProposalDocumentView(
                document.number(),
                document.kind(),
                document.name(),
                document.size(),
                document.sha256(),
                document.mediaType(),
                document.scan(),
                document.activeContent(),
                document.uploadedAt());
    }
}
