package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Language;

/** 補助対象経費の区分. Which of them a call accepts is part of its rules. */
public enum CostCategory {
    /** PCs, servers, video conferencing, access control. */
    ICT_EQUIPMENT("ICT機器購入費", "ICT equipment"),
    /** Initial cost only. */
    NETWORK("通信回線・LAN工事費", "Networks"),
    SOFTWARE_CLOUD("ソフトウェア・クラウド初期費", "Software and cloud set-up"),
    /** Interior, electricity, air conditioning. */
    RENOVATION("内装・電気・空調等の改修費", "Renovation"),
    /** Desks, chairs, partitions. */
    FURNITURE("机・椅子・間仕切り等の什器費", "Furniture"),
    DESIGN_SUPERVISION("設計・施工監理費", "Design and supervision of works"),
    /** Within the project period. */
    LEASE_RENTAL("リース・レンタル費", "Lease and rental"),
    OTHER("その他", "Other");

    private final String japanese;
    private final String english;

    CostCategory(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    /** Its name on official papers. */
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
