package jp.telework.furusato.notice.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.value.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * A notice word for word: all that is printed on it and varies. It is kept as JSON, so the component names are part of its form.
 *
 * @param round 選定の名称, printed above the title
 * @param documentNumber 文書番号; null in a draft
 * @param issuedOn 発出日 in Japan; null in a draft
 * @param issuer such as 総務大臣
 * @param receiptNumber 受付番号 of the proposal
 * @param proposalTitle 提案の名称
 * @param areaName 対象地域
 * @param opening 本文
 * @param remarks what a selected town has to do next; empty for the others
 * @param reasons 理由; never empty for a proposal that was not selected
 */
public record SelectionNotice(
        SelectionNoticeKind kind,
        String round,
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        Addressee addressee,
        String issuer,
        String receiptNumber,
        String proposalTitle,
        String areaName,
        String opening,
        List<String> remarks,
        List<Reason> reasons) {

    private static final List<String> NEXT =
            List.of("現状調査を行い、その結果を期限までに記録すること。", "取組を提案し、テレワーク推進計画の案を期限までに作成すること。", "推進計画は、総務省の確認を受けた後、まちが自ら決定すること。");

    public SelectionNotice {
        remarks = List.copyOf(remarks);
        reasons = List.copyOf(reasons);
        if (kind == SelectionNoticeKind.NON_SELECTION && reasons.isEmpty()) {
            throw new IllegalArgumentException("a notice of a non-selection states reasons");
        }
    }

    /**
     * A decided proposal, as its notice names it.
     *
     * @param submittedOn day of the submission, in Japan
     */
    public record Matter(
            String round,
            Addressee addressee,
            String receiptNumber,
            LocalDate submittedOn,
            String proposalTitle,
            String areaName,
            List<Reason> reasons) {}

    /** The notice before it is issued: without number and day. */
    public static SelectionNotice draft(SelectionNoticeKind kind, Matter matter, String issuer) {
        String asked = Wareki.format(matter.submittedOn()) + "付けで提案のあった" + matter.round() + "については、募集要領に基づき評価した結果、";
        boolean selected = kind == SelectionNoticeKind.SELECTION;
        return new SelectionNotice(
                kind,
                matter.round(),
                selected ? "選定通知書" : "非選定通知書",
                null,
                null,
                matter.addressee(),
                issuer,
                matter.receiptNumber(),
                matter.proposalTitle(),
                matter.areaName(),
                asked + (selected ? "下記のとおり選定したので通知する。" : "下記の理由により選定しないこととしたので通知する。"),
                selected ? NEXT : List.of(),
                selected ? List.of() : matter.reasons());
    }

    /** The notice as it is issued. */
    public SelectionNotice issued(String number, LocalDate day) {
        return new SelectionNotice(
                kind,
                round,
                title,
                number,
                day,
                addressee,
                issuer,
                receiptNumber,
                proposalTitle,
                areaName,
                opening,
                remarks,
                reasons);
    }

    /** Whether it is not issued yet. */
    public boolean isDraft() {
        return documentNumber == null;
    }
}
