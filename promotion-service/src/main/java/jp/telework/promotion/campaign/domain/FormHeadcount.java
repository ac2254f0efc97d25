package jp.telework.promotion.campaign.domain;

/** How many people work in one form. */
public record FormHeadcount(TeleworkForm form, int people) {}
