package jp.telework.seminar.abuse.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a link says.
 *
 * @param subject the case that it is for
 * @param expiresAt after this moment it is worthless
 */
public record SignedLink(LinkPurpose purpose, UUID subject, Instant expiresAt) {}
