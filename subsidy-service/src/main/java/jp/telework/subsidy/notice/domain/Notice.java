package jp.telework.subsidy.notice.domain;

import java.util.List;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.JoinedClauses;

/**
 * A notice word for word: all that is printed on it and varies. Its SHA-256 in canonical form (RFC 8785) stands on the
 * PDF and in the JSON alike. It is kept as JSON, so the component names are part of that form.
 *
 * @param subsidy 補助金の名称 with its fiscal year, printed above the title
 * @param clause the articles on which it rests
 * @param opening 本文
 * @param items below 「記」
 * @param reasons 理由; never empty for an adverse kind
 * @param remedies 教示
 * @param attachments 別添
 */
public record Notice(
        NoticeKind kind,
        String subsidy,
        String title,
        Citation clause,
        NoticeHead head,
        String opening,
        List<NoticeItem> items,
        List<NoticeReason> reasons,
        List<Remedy> remedies,
        List<String> attachments) {

    public Notice {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
        attachments = List.copyOf(attachments);
        if (kind.isAdverse() && reasons.isEmpty()) {
            throw new IllegalArgumentException(kind + " must state reasons (適正化法第21条の2)");
        }
    }

    /**
     * Composes a notice.
     *
     * @param clauses some of the kind's
     * @throws IllegalArgumentException when the kind does not rest on a clause, needs reasons, or needs a day or number
     *     that the matter does not have
     */
    public static Notice compose(
            NoticeKind kind,
            List<? extends Clause> clauses,
            NoticeHead head,
            NoticeMatter matter,
            List<NoticeItem> items,
            List<NoticeReason> reasons) {
        if (clauses.isEmpty() || !kind.clauses().containsAll(clauses)) {
            throw new IllegalArgumentException(kind + " does not rest on " + clauses);
        }
        return new Notice(
                kind,
                matter.subsidy(),
                title(kind, clauses),
                Citation.of(JoinedClauses.of(clauses)),
                head,
                OpeningSentence.of(kind, clauses, matter),
                items,
                reasons,
                Remedy.against(kind, head.addressee().localGovernment(), minister(head.issuer())),
                List.of());
    }

    /** A carry-over is a change of the period, under another condition than the other changes. */
    private static String title(NoticeKind kind, List<? extends Clause> clauses) {
        return kind.title(Language.JA) + (clauses.contains(ActClause.ACT_7_1_5) ? "（翌年度への繰越し）" : "");
    }

    public Notice withAttachments(List<String> names) {
        return new Notice(kind, subsidy, title, clause, head, opening, items, reasons, remedies, names);
    }

    /** The office without the person: remedies go to the person who holds it at that time. */
    private static String minister(String issuer) {
        return issuer.strip().split("[\\s\u3000]+", 2)[0];
    }
}
