package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Term;

/** 補助対象経費の区分. Which of them a call accepts is part of its rules. Their names stand on official papers. */
public enum CostCategory implements Term {
    /** PCs, servers, video conferencing, access control. */
    ICT_EQUIPMENT,
    /** Initial cost only. */
    NETWORK,
    SOFTWARE_CLOUD,
    /** Interior, electricity, air conditioning. */
    RENOVATION,
    /** Desks, chairs, partitions. */
    FURNITURE,
    DESIGN_SUPERVISION,
    /** Within the project period. */
    LEASE_RENTAL,
    OTHER
}
