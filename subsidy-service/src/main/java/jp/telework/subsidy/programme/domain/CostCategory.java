package jp.telework.subsidy.programme.domain;

/** 補助対象経費の区分. Which of them a call accepts is part of its rules. */
public enum CostCategory {
    /** ICT機器購入費: PCs, servers, video conferencing, access control. */
    ICT_EQUIPMENT,
    /** 通信回線・LAN工事費: initial cost only. */
    NETWORK,
    /** ソフトウェア・クラウド初期費. */
    SOFTWARE_CLOUD,
    /** 内装・電気・空調等の改修費. */
    RENOVATION,
    /** 机・椅子・間仕切り等の什器費. */
    FURNITURE,
    /** 設計・施工監理費. */
    DESIGN_SUPERVISION,
    /** 事業期間内のリース・レンタル費. */
    LEASE_RENTAL,
    /** その他. */
    OTHER
}
