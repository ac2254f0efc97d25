package jp.telework.subsidy.notice.domain;

/** 文書番号: made of what is known, so that no counter of its own is needed and a notice always gets the same number. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /**
     * Such as {@code 総情流第R08-FT-000123-交付決定-1号}.
     *
     * @param prefix symbol of the office (文書記号), such as 総情流; empty for none: {@code R08-FT-000123-交付決定-1}
     * @param ordinal 1 for the case's first notice of the kind
     */
    public static String of(String prefix, String receiptNumber, NoticeKind kind, int ordinal) {
        String number = receiptNumber + "-" + kind.shortTitle() + "-" + ordinal;
        return prefix.isBlank() ? number : prefix + "第" + number + "号";
    }
}
