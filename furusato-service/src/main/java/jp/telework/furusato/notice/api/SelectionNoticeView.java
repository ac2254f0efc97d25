package jp.telework.furusato.notice.api;

import java.time.LocalDate;
import jp.telework.furusato.notice.domain.SelectionNotice;
import jp.telework.furusato.notice.domain.SelectionNoticeKind;
import jp.telework.furusato.notice.usecase.PrintNotice;
import jp.telework.kernel.value.Wareki;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as JSON. */
@Schema(
        name = "SelectionNotice",
        description =
                "選定・非選定の通知書。contentSha256 は content の正規形（RFC 8785）のSHA-256で、PDFの末尾と文書情報 ContentSha256 と一致する。本文は日本語だけ。"
                        + " A notice of a result; contentSha256 is the SHA-256 of the canonical form (RFC 8785) of"
                        + " content, the same as in the PDF's footer and in its information dictionary. The text is in"
                        + " Japanese only.")
public record SelectionNoticeView(
        @Schema(required = true, description = "SELECTION 選定、NON_SELECTION 非選定 / selected or not")
        SelectionNoticeKind kind,

        @Schema(required = true, examples = "選定通知書") String title,

        @Schema(description = "文書番号。公表前の案にはない。 Document number; absent from a draft", examples = "総情流地第1号") @Nullable
        String documentNumber,

        @Schema(description = "発出日。公表前の案にはない。 Day of issue; absent from a draft") @Nullable
        LocalDate issuedOn,

        @Schema(examples = "令和8年11月30日") @Nullable String issuedOnLabel,

        @Schema(required = true, pattern = "[0-9a-f]{64}") String contentSha256,

        @Schema(required = true, description = "通知の内容。PDFに印刷されるものと同じ。 What the PDF prints, word for word")
        SelectionNotice content) {

    static SelectionNoticeView of(SelectionNotice notice) {
        LocalDate issuedOn = notice.issuedOn();
        return new SelectionNoticeView(
                notice.kind(),
                notice.title(),
                notice.documentNumber(),
                issuedOn,
                issuedOn == null ? null : Wareki.format(issuedOn),
                PrintNotice.hash(notice),
                notice);
    }
}
