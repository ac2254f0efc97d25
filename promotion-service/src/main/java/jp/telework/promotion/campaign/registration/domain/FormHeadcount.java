package jp.telework.promotion.campaign.registration.domain;

/** How many people work in one form. */
public record FormHeadcount(TeleworkForm form, int people) {}
