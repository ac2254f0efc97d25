package jp.telework.subsidy.callfile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a file of a call is.
 *
 * @param japanese its title in Japanese
 * @param english its title in English
 */
@Embeddable
public record CallFileTitle(
        @Enumerated(EnumType.STRING) CallFileKind kind,
        @Column(name = "title") String japanese,
        @Column(name = "title_en") String english) {

    /** Characters of a title. */
    public static final int MOST = 100;
}
