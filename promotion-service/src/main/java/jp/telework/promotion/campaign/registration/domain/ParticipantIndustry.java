package jp.telework.promotion.campaign.registration.domain;

import jp.telework.kernel.text.Term;

/** 業種: the divisions of 日本標準産業分類, in its order. */
public enum ParticipantIndustry implements Term {
    AGRICULTURE,
    FISHERIES,
    MINING,
    CONSTRUCTION,
    MANUFACTURING,
    UTILITIES,
    INFORMATION,
    TRANSPORT,
    TRADE,
    FINANCE,
    REAL_ESTATE,
    PROFESSIONAL_SERVICES,
    ACCOMMODATION,
    PERSONAL_SERVICES,
    EDUCATION,
    MEDICAL_WELFARE,
    COMPOUND_SERVICES,
    OTHER_SERVICES,
    GOVERNMENT,
    UNCLASSIFIABLE
}
