package jp.telework.promotion.centre.domain;

import org.jspecify.annotations.Nullable;

/** Who asks. Only the centre and auditors read it, and it is erased by rule. */
public record TicketPerson(
        String name,
        @Nullable String firm,
        @Nullable String email,
        @Nullable String phone) {}
