package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The facility and the room in it.
 *
 * @param name facility name, such as 奈良県コンベンションセンター
 * @param room such as 会議室201
 * @param accessMethod how to get there
 */
@Embeddable
public record Venue(
        @Column(name = "venue_name") String name,
        @Column(name = "venue_name_en") @Nullable String nameEn,
        @Column(name = "venue_room") String room,
        @Column(name = "venue_room_en") @Nullable String roomEn,
        @Column(name = "access_method") @Nullable String accessMethod,
        @Column(name = "access_method_en") @Nullable String accessMethodEn) {}
