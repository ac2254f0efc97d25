package jp.telework.promotion.organisation.domain;

import jp.telework.kernel.text.Term;

/** 業種: the divisions of the Japan Standard Industrial Classification. */
public enum Industry implements Term {
    AGRICULTURE_FORESTRY,
    FISHERIES,
    MINING,
    CONSTRUCTION,
    MANUFACTURING,
    UTILITIES,
    INFORMATION_COMMUNICATIONS,
    TRANSPORT,
    WHOLESALE_RETAIL,
    FINANCE_INSURANCE,
    REAL_ESTATE,
    PROFESSIONAL_SERVICES,
    ACCOMMODATION_FOOD,
    LIVING_AMUSEMENT,
    EDUCATION,
    MEDICAL_WELFARE,
    COMPOUND_SERVICES,
    OTHER_SERVICES,
    GOVERNMENT,
    UNCLASSIFIABLE
}
