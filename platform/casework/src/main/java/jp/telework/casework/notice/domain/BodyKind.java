package jp.telework.casework.notice.domain;

import java.util.List;

/** Whom a body is represented by, told by its legal form, which its name carries. */
enum BodyKind {
    WIDE_AREA_UNION("広域連合長", "広域連合"),
    STOCK_COMPANY("代表取締役", "株式会社", "(株)", "（株）", "㈱", "有限会社", "(有)", "（有）", "㈲"),
    PARTNERSHIP_COMPANY("代表社員", "合同会社", "合名会社", "合資会社"),
    ASSOCIATION(
            "代表理事", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "(一社)", "（一社）", "(一財)", "（一財）", "(公社)", "（公社）", "(公財)",
            "（公財）", "協同組合"),
    NON_PROFIT("理事長", "特定非営利活動法人", "NPO法人", "ＮＰＯ法人", "(特非)", "（特非）"),
    SCHOOL("理事長", "学校法人", "社会福祉法人", "医療法人", "独立行政法人", "公立大学法人"),
    UNIVERSITY("学長", "国立大学法人"),
    CHAMBER("会頭", "商工会議所"),
    SOCIETY("会長", "商工会", "協議会");

    private final String head;
    private final List<String> forms;

    BodyKind(String head, String... forms) {
        this.head = head;
        this.forms = List.of(forms);
    }

    /** The office of a body's head; 代表者 where the name does not tell the legal form. */
    static String headOf(String name) {
        for (BodyKind kind : values()) {
            if (kind.forms.stream().anyMatch(name::contains)) {
                return kind.head;
            }
        }
        return "代表者";
    }
}
