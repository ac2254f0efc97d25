package jp.telework.seminar.registration.domain;

import org.jspecify.annotations.Nullable;

/**
 * 参加者.
 *
 * @param accessibilityNeeds 配慮の希望, such as 手話通訳 or 車いす席
 */
public record Participant(String name, @Nullable String accessibilityNeeds) {}
