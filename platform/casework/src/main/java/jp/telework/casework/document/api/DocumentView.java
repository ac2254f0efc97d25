package jp.telework.casework.document.api;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ExaminedDocument;
import jp.telework.kernel.document.ScanResult;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attached document. Each programme has kinds of its own under the same name. */
@Schema(name = "Document", description = "添付書類。size はバイト。 An attached document; size in bytes.")
public record DocumentView(
        @Schema(description = "案件の中での番号 / number inside the case")
        int number,

        @Schema(ref = "DocumentKind") Enum<?> kind,
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

    public static DocumentView of(ExaminedDocument document) {
        return new DocumentView(
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

    /** Begins the table of documents; the programme says what it calls the hash. */
    public static Table.Builder<DocumentView> table() {
        return Table.of(DocumentView.class, "documents", "添付書類", "Documents")
                .column("番号", "Number", DocumentView::number)
                .column("種類", "Kind", DocumentView::kind)
                .column("ファイル名", "Name", DocumentView::name)
                .column("大きさ（バイト）", "Size (bytes)", DocumentView::size)
                .column("形式", "Media type", DocumentView::mediaType)
                .column("検査", "Scan", DocumentView::scan)
                .column("注意を要する内容", "Active content", DocumentView::activeContent)
                .column("添付日時", "Attached", DocumentView::uploadedAt);
    }
}
