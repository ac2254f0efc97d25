package jp.telework.casework.notice.domain;

/** 文書番号 as it is printed. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /**
     * Such as {@code 総情流第123号}.
     *
     * @param bureau symbol of the office (文書記号), such as 総情流; empty for none: {@code 第123号}
     * @param number from the register of the bureau and the fiscal year
     */
    public static String of(String bureau, long number) {
        return bureau + "第" + number + "号";
    }
}
