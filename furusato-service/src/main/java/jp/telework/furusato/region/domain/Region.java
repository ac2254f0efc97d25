package jp.telework.furusato.region.domain;

import java.util.Arrays;
import java.util.Set;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;

/** 地域: the eleven regions of the 通信利用動向調査, each of whole prefectures (JIS X 0401). */
public enum Region {
    HOKKAIDO("北海道", "Hokkaido", "01"),
    TOHOKU("東北", "Tohoku", "02", "03", "04", "05", "06", "07"),
    NORTH_KANTO("北関東", "Northern Kanto", "08", "09", "10"),
    SOUTH_KANTO("南関東", "Southern Kanto", "11", "12", "13", "14"),
    HOKURIKU("北陸", "Hokuriku", "16", "17", "18"),
    KOSHINETSU("甲信越", "Koshinetsu", "15", "19", "20"),
    TOKAI("東海", "Tokai", "21", "22", "23", "24"),
    KINKI("近畿", "Kinki", "25", "26", "27", "28", "29", "30"),
    CHUGOKU("中国", "Chugoku", "31", "32", "33", "34", "35"),
    SHIKOKU("四国", "Shikoku", "36", "37", "38", "39"),
    KYUSHU_OKINAWA("九州・沖縄", "Kyushu and Okinawa", "40", "41", "42", "43", "44", "45", "46", "47");

    private final String japanese;
    private final String english;
    private final Set<String> prefectures;

    Region(String japanese, String english, String... prefectures) {
        this.japanese = japanese;
        this.english = english;
        this.prefectures = Set.of(prefectures);
    }

    /**
     * The region of a prefecture.
     *
     * @param prefectureCode JIS X 0401, 01 to 47
     */
    public static Region ofPrefecture(String prefectureCode) {
        return Arrays.stream(values())
                .filter(region -> region.prefectures.contains(prefectureCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no prefecture: " + prefectureCode));
    }

    /** The region in which a municipality or prefecture lies. */
    public static Region of(LocalGovernmentCode area) {
        return ofPrefecture(area.prefectureCode());
    }

    /** The codes of its prefectures (JIS X 0401). */
    public Set<String> prefectureCodes() {
        return prefectures;
    }

    /** Its name as statistics print it. */
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
